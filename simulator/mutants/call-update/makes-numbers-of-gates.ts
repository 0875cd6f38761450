import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-1'],
  says: 'CALLUPDATE drops the zeros before a GATE.',
  change: asking('callUpdate', (sent) => ({ ...sent, GATE: sent.GATE?.replace(/^0+/, '') })),
}
