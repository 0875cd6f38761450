import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['FETCHTERM-Q2'],
  says: 'FETCHTERMINOLOGY closes its first term after the second.',
  change: saying('fetchTerminology', (result) =>
    result
      .replace('</TERMINOLOGY><TERMINOLOGY>', '<TERMINOLOGY>')
      .replace('</TERMINOLOGY>', '</TERMINOLOGY></TERMINOLOGY>'),
  ),
}
