import { oneValue } from '../change/values.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-23'],
  says: 'USER2 is a number.',
  change: oneValue('USER2', (value) => (/^[\d.]+$/.test(value) ? String(Number(value)) : value)),
}
