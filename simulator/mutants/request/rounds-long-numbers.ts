import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-10', 'REQ-23'],
  says: 'A number of many digits is rounded.',
  change: values((value) => (/^\d{16,}$/.test(value) ? BigInt(Number(value)).toString() : value)),
}
