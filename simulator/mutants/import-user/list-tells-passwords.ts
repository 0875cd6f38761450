import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-Q3'],
  says: 'LIST shows a field more of each user.',
  change: saying('importUser', (result) =>
    result.replaceAll('</USER>', '<PASSWORD></PASSWORD></USER>'),
  ),
}
