import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-6'],
  says: 'The reply to SYSTEMSTATUS has RESULTTYPE, RESULTCODE and RESULTMSG last.',
  change: saying('systemStatus', (result) =>
    result.replace(/(<RESULTTYPE>.*<\/RESULTMSG>)(.*)(<\/RESULT>)/s, '$2$1$3'),
  ),
}
