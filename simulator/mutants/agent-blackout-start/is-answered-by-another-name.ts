import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-Q1'],
  says: 'RESULTMSG of AGENTBLACKOUTSTART names another command.',
  change: saying('agentBlackoutStart', (result) =>
    result.replace('<RESULTMSG>AGENTBLACKOUTSTART ', '<RESULTMSG>CALLSTOP '),
  ),
}
