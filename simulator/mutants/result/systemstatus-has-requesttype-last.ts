import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-2'],
  says: 'The reply to SYSTEMSTATUS has REQUESTTYPE last.',
  change: saying('systemStatus', (result) =>
    result.replace(/(<REQUESTTYPE>.*<\/REQUESTTYPE>)(.*)(<\/RESULT>)/s, '$2$1$3'),
  ),
}
