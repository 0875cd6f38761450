import { refuse } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-2'],
  says: 'A call from the API is refused where no CTI tells of the device.',
  change: handling('callStart', (usual) => (world, request, now) => {
    const device = deviceMeant(world, 'callStart', request.parameters)
    return device?.lastCall ? usual(world, request, now) : refuse('deviceNotFound')
  }),
}
