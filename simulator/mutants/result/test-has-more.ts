import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-14'],
  says: 'The reply to TEST holds the time as well.',
  change: saying('testEcho', (result) =>
    result.replace('</RESULT>', '<TIME>12:00</TIME></RESULT>'),
  ),
}
