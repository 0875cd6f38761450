import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-2'],
  says: 'CHATSTART keeps its SESSIONID with a number, by which CHATSTOP does not find it.',
  change: asking('chatStart', (sent) => ({ ...sent, SESSIONID: `${sent.SESSIONID}-1` })),
}
