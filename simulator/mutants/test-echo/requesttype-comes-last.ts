import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TEST-4', 'RES-2'],
  says: 'The reply to TEST has REQUESTTYPE last.',
  change: saying('testEcho', (result) =>
    result.replace(/(<REQUESTTYPE>.*<\/REQUESTTYPE>)(.*)<\/RESULT>/, '$2$1</RESULT>'),
  ),
}
