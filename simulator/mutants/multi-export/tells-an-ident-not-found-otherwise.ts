import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-6'],
  says: 'An ident that no recording has is refused with API_BLANK_REQUIRED_VALUE.',
  on: 'http',
  change: refusing('recordingNotFound', toldAs('API_BLANK_REQUIRED_VALUE'), 'multiExport'),
}
