import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-13', 'IMPORTUSER-4', 'IMPORTUSER-28'],
  says: 'ADD loses USERNAME.',
  change: importingAs('ADD', (sent) => {
    const { USERNAME: _, ...others } = sent
    return others
  }),
}
