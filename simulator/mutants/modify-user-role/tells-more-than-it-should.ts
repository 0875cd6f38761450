import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-4'],
  says: 'The reply has a USERID, which nobody promised.',
  change: saying('modifyUserRole', (result) =>
    result.replace('</RESULT>', '<USERID>1</USERID></RESULT>'),
  ),
}
