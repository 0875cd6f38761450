import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-8'],
  says: 'CHATUPDATE makes the gate blank where it was not sent.',
  change: asking('chatUpdate', (sent) => ({ ...sent, GATE: sent.GATE ?? '' })),
}
