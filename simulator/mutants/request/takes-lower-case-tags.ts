import { speaking } from '../change/speaking.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-13'],
  says: 'Tags on the socket may be in lower case.',
  change: speaking({ tagCase: 'any' }),
}
