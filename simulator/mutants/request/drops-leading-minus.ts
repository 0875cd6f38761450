import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-26'],
  says: 'A minus sign at the beginning of a value is dropped.',
  change: values((value) => value.replace(/^-/, '')),
}
