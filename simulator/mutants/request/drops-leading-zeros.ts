import { oneValue } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-23'],
  says: 'Zeros at the beginning of USER1 are dropped.',
  change: oneValue('USER1', (value) => value.replace(/^0+(?=\d)/, '')),
}
