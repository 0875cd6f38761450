import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-4'],
  says: 'CALLLIST lists one recording less than CALLCOUNT.',
  change: asking('callList', (sent) =>
    Number(sent.CALLCOUNT) > 0 ? { ...sent, CALLCOUNT: String(Number(sent.CALLCOUNT) - 1) } : sent,
  ),
}
