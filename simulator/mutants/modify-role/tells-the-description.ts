import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-Q1'],
  says: 'The reply has the DESCRIPTION before RESULTMSG.',
  change: saying('modifyRole', (result) =>
    result.replace('<RESULTMSG>', '<DESCRIPTION></DESCRIPTION><RESULTMSG>'),
  ),
}
