import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-22'],
  says: 'ADD without a last name is accepted.',
  change: importingAs('ADD', (sent) => ({ LAST_NAME: '', ...sent })),
}
