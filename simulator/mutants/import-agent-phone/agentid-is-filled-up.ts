import { elementsOf, saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTAGENTPHONE-8',
    'IMPORTAGENTPHONE-1',
    'IMPORTAGENTPHONE-10',
    'IMPORTAGENTPHONE-14',
  ],
  says: 'AGENTID of the reply has four digits at least.',
  change: saying('importAgentPhone', (result) =>
    elementsOf(result, 'AGENTID', (id) => id.padStart(4, '0')),
  ),
}
