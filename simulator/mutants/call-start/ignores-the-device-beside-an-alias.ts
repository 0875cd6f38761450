import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-11'],
  says: 'CALLSTART with an alias beside DEVICEID is accepted, and no call begins.',
  change: pretending(
    'callStart',
    ({ parameters }) => !!parameters.DEVICEID && !!parameters.DEVICEALIAS,
  ),
}
