import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-5', 'MODGROUPPERM-Q1'],
  says: 'Where names and AGENTID are sent, AGENTID is looked up, as IMPORTAGENTPHONE does.',
  change: asking('modifyGroupPermission', (sent) =>
    sent.AGENTID === undefined ? sent : { ...sent, FIRSTNAME: undefined },
  ),
}
