import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-Q1'],
  says: 'RESULTMSG of AGENTBLACKOUTSTOP names another command.',
  change: saying('agentBlackoutStop', (result) =>
    result.replace('<RESULTMSG>AGENTBLACKOUTSTOP ', '<RESULTMSG>CALLSTOP '),
  ),
}
