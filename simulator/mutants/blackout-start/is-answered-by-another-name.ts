import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-Q1', 'RES-8'],
  says: 'RESULTMSG of BLACKOUTSTART names another command.',
  change: saying('blackoutStart', (result) =>
    result.replace('<RESULTMSG>BLACKOUTSTART ', '<RESULTMSG>CALLSTOP '),
  ),
}
