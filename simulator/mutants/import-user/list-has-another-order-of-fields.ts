import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-Q3'],
  says: 'LIST shows EMAIL of each user before SYS_USER.',
  change: saying('importUser', (result) =>
    result.replaceAll(/(<SYS_USER>.*?)(<EMAIL>.*?<\/EMAIL>)/g, '$2$1'),
  ),
}
