import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-4'],
  says: 'An EMAIL in a format that is not offered is refused with API_BLANK_REQUIRED_VALUE.',
  change: refusing('formatNotSupported', toldAs('API_BLANK_REQUIRED_VALUE'), 'email'),
}
