import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-13'],
  says: 'An ENCRYPT that is neither Y nor N is refused with API_BLANK_REQUIRED_VALUE.',
  on: 'http',
  change: refusing(
    'valueInvalid',
    (result) => (result.includes('ENCRYPT') ? toldAs('API_BLANK_REQUIRED_VALUE')(result) : result),
    'exportRecording',
  ),
}
