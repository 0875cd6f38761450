import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-14'],
  says: 'RESULTMSG comes before RESULTCODE.',
  change: sayingAlways((result) =>
    result.replace(/(<RESULTCODE>.*<\/RESULTCODE>)(<RESULTMSG>.*?<\/RESULTMSG>)/, '$2$1'),
  ),
}
