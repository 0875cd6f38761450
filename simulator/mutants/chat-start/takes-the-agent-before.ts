import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-12'],
  says: 'CHATSTART is for the agent with the number before AGENTID.',
  change: asking('chatStart', (sent) =>
    Number(sent.AGENTID) > 11 ? { ...sent, AGENTID: String(Number(sent.AGENTID) - 1) } : sent,
  ),
}
