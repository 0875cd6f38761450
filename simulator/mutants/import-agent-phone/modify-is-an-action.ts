import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-13'],
  says: 'ACTION MODIFY is taken for ADD.',
  change: asking('importAgentPhone', (sent) => ({
    ...sent,
    ACTION: sent.ACTION === 'MODIFY' ? 'ADD' : sent.ACTION,
  })),
}
