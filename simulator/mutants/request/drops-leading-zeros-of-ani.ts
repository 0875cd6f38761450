import { oneValue } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-23'],
  says: 'Zeros at the beginning of ANI are dropped.',
  change: oneValue('ANI', (value) => value.replace(/^0+(?=\d)/, '')),
}
