import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-2'],
  says: 'The reply to DEVICELIST has REQUESTTYPE last.',
  change: saying('deviceList', (result) =>
    result.replace(/(<REQUESTTYPE>.*<\/REQUESTTYPE>)(.*)(<\/RESULT>)/s, '$2$1$3'),
  ),
}
