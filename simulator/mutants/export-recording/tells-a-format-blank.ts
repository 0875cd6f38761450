import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-10'],
  says: 'A MEDIA_FORMAT that is not offered is refused with API_BLANK_REQUIRED_VALUE.',
  on: 'http',
  change: refusing('formatNotSupported', toldAs('API_BLANK_REQUIRED_VALUE'), 'exportRecording'),
}
