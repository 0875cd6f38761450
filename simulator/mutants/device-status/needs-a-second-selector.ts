import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-2'],
  says: 'DEVICESTATUS by DEVICEALIAS is refused where no other selector is sent.',
  change: handling('deviceStatus', (usual) => (world, request, now) => {
    const { DEVICEALIAS: alias, DEVICEID: device } = request.parameters
    return alias && !device ? refuse('deviceNotFound') : usual(world, request, now)
  }),
}
