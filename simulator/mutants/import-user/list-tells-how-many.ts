import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-Q3'],
  says: 'RESULTMSG of LIST tells how many users there are.',
  change: saying('importUser', (result) =>
    result.replace('<RESULTMSG>API_OK<', '<RESULTMSG>Found all users<'),
  ),
}
