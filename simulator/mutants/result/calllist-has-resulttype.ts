import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-7'],
  says: 'CALLLIST answers with RESULTTYPE.',
  change: saying('callList', (result) =>
    result.replace('</REQUESTID>', '</REQUESTID><RESULTTYPE>API_OK</RESULTTYPE>'),
  ),
}
