import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-8', 'REQ-23'],
  says: 'Several blanks within a value become one.',
  change: values((value) => value.replaceAll(/ +/g, ' ')),
}
