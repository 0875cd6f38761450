import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-8'],
  says: 'CALLSTART without CALLINSTANCE begins a call with the instance 0.',
  change: asking('callStart', (sent) => ({ ...sent, CALLINSTANCE: sent.CALLINSTANCE ?? '0' })),
}
