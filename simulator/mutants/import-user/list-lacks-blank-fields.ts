import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-13', 'IMPORTUSER-Q1'],
  says: 'LIST leaves out fields that are blank.',
  change: saying('importUser', (result) => result.replaceAll(/<([A-Z_]+)><\/\1>/g, '')),
}
