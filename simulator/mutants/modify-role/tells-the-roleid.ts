import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-Q1'],
  says: 'The reply has a ROLEID, which nobody promised.',
  change: saying('modifyRole', (result) =>
    result.replace('</RESULT>', '<ROLEID>1</ROLEID></RESULT>'),
  ),
}
