import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-2', 'CALLSTART-11'],
  says: 'CALLSTART takes ANI for DNIS, and DNIS for ANI.',
  change: asking('callStart', (sent) => ({ ...sent, ANI: sent.DNIS, DNIS: sent.ANI })),
}
