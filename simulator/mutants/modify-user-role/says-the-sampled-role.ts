import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-1', 'MODUSERROLE-Q1'],
  says: 'RESULTMSG names the role Test, as the sample does.',
  change: saying('modifyUserRole', (result) =>
    result.replace(/role .*(?=<\/RESULTMSG>)/, 'role Test'),
  ),
}
