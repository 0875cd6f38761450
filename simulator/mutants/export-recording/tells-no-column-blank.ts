import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9'],
  says: 'A name of no column is refused with API_BLANK_REQUIRED_VALUE.',
  on: 'http',
  change: refusing('valueInvalid', toldAs('API_BLANK_REQUIRED_VALUE'), 'exportRecording'),
}
