import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-28'],
  says: 'Of whom nothing else is told, a new user is of site 0.',
  change: importingAs('ADD', (sent) => ({ SITEID: '0', ...sent })),
}
