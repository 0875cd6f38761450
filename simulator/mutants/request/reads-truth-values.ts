import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-10', 'REQ-23'],
  says: 'A value that is true becomes 1.',
  change: values((value) => (value === 'true' ? '1' : value)),
}
