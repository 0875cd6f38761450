import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-2', 'IMPORTAGENTPHONE-3'],
  says: 'FIRSTNAME and LASTNAME count for more than AGENTID.',
  change: asking('importAgentPhone', (sent) => {
    const { AGENTID: _, ...others } = sent
    return sent.FIRSTNAME && sent.LASTNAME ? others : sent
  }),
}
