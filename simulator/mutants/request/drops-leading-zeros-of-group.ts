import { oneValue } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-23'],
  says: 'Zeros at the beginning of GROUP are dropped.',
  change: oneValue('GROUP', (value) => value.replace(/^0+(?=\d)/, '')),
}
