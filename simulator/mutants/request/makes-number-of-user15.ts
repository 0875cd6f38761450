import { oneValue } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-23'],
  says: 'USER15 is a number.',
  change: oneValue('USER15', (value) => (/^\d[\de]*$/.test(value) ? String(Number(value)) : value)),
}
