import { refusing } from '../change/saying.ts'
import { withCode } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-20'],
  says: 'A message that cannot be read is refused with code 17, which has the same label.',
  change: refusing('malformed', (result) => withCode(result, 17)),
}
