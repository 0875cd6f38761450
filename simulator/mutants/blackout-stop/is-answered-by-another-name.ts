import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-Q1'],
  says: 'RESULTMSG of BLACKOUTSTOP names another command.',
  change: saying('blackoutStop', (result) =>
    result.replace('<RESULTMSG>BLACKOUTSTOP ', '<RESULTMSG>CALLSTOP '),
  ),
}
