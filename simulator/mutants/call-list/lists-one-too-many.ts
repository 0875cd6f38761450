import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-4'],
  says: 'CALLLIST lists one recording more than CALLCOUNT.',
  change: asking('callList', (sent) =>
    sent.CALLCOUNT ? { ...sent, CALLCOUNT: String(Number(sent.CALLCOUNT) + 1) } : sent,
  ),
}
