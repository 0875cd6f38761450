import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-Q1'],
  says: 'CALLLIST names the command in REQUESTTYPE.',
  change: saying('callList', (result) =>
    result.replace('<TYPE>CALLLIST</TYPE>', '<REQUESTTYPE>CALLLIST</REQUESTTYPE>'),
  ),
}
