import { readdressed } from '../change/web.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-24'],
  says: 'A command in lower case is not known.',
  on: 'http',
  change: readdressed((address) => address.replace(/([?&]type=)([a-z])/, '$1_$2')),
}
