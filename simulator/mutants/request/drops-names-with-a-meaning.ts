import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-26'],
  says: 'A value that means something to the server itself is dropped.',
  change: values((value) => (value === '__proto__' ? '' : value)),
}
