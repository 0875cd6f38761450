import { refusing } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-19'],
  says: 'The refusal of a phone that another agent has tells AGENTID.',
  change: refusing(
    'phoneTaken',
    (result) => result.replace('</RESULT>', '<AGENTID>1</AGENTID></RESULT>'),
    'importAgentPhone',
  ),
}
