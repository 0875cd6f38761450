import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-10'],
  says: 'RESULTMSG tells more than API_OK.',
  change: saying('importAgentPhone', (result) =>
    result.replace('<RESULTMSG>API_OK<', '<RESULTMSG>Phone assigned<'),
  ),
}
