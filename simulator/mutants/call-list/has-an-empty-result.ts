import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-10'],
  says: 'CALLLIST has an empty SEARCHRESULT where it finds nothing.',
  change: saying('callList', (result) =>
    result.includes('<SEARCHRESULT>')
      ? result
      : result.replace('</RESULT>', '<SEARCHRESULT></SEARCHRESULT></RESULT>'),
  ),
}
