import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-10', 'REQ-23'],
  says: 'A value in hexadecimal becomes a number.',
  change: values((value) => (/^0x/.test(value) ? String(Number(value)) : value)),
}
