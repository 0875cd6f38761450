import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-2'],
  says: 'CALLSTART drops the zeros before a GATE.',
  change: asking('callStart', (sent) => ({ ...sent, GATE: sent.GATE?.replace(/^0+(?=\d)/, '') })),
}
