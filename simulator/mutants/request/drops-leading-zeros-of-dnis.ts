import { oneValue } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-23'],
  says: 'Zeros at the beginning of DNIS are dropped.',
  change: oneValue('DNIS', (value) => value.replace(/^0+(?=\d)/, '')),
}
