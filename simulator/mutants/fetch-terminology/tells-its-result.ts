import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['FETCHTERM-Q1'],
  says: 'FETCHTERMINOLOGY tells its result as other commands do.',
  change: saying('fetchTerminology', (result) =>
    result.replace(
      '</REQUESTID>',
      '</REQUESTID><RESULTTYPE>API_OK</RESULTTYPE><RESULTCODE>20</RESULTCODE><RESULTMSG>API_OK</RESULTMSG>',
    ),
  ),
}
