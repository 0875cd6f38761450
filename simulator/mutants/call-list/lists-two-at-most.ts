import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-4'],
  says: 'CALLLIST lists two recordings where CALLCOUNT is more.',
  change: asking('callList', (sent) =>
    Number(sent.CALLCOUNT) > 2 && Number(sent.CALLCOUNT) < 10 ? { ...sent, CALLCOUNT: '2' } : sent,
  ),
}
