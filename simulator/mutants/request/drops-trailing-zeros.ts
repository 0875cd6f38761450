import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-10', 'REQ-23'],
  says: 'Zeros at the end of a decimal number are dropped.',
  change: values((value) => value.replace(/(\.\d*?)0+$/, '$1')),
}
