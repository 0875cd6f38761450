import { values } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-10', 'REQ-23'],
  says: 'A value with an exponent becomes a number.',
  change: values((value) => (/^\d+e\d+$/.test(value) ? String(Number(value)) : value)),
}
