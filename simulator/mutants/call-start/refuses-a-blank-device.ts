import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { sentBlank } from '../change/sent-blank.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-5'],
  says: 'CALLSTART with a blank DEVICEID is refused, whatever else it names.',
  change: together(
    sentBlank('callStart', 'DEVICEID'),
    handling('callStart', (usual) => (world, request, now) => {
      const isBlank = request.parameters.DEVICEID === ''
      return isBlank ? refuse('deviceNotFound') : usual(world, request, now)
    }),
  ),
}
