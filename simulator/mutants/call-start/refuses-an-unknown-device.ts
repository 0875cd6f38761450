import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-12'],
  says: 'CALLSTART for a DEVICEID that nobody knows is refused.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const { DEVICEID = '' } = request.parameters
    const isKnown = DEVICEID === '' || world.devices.find(DEVICEID) !== undefined
    return isKnown ? usual(world, request, now) : refuse('deviceNotFound')
  }),
}
