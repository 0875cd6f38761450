import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-13', 'IMPORTUSER-28', 'IMPORTUSER-34'],
  says: 'ADD loses PHONES.',
  change: importingAs('ADD', (sent) => {
    const { PHONES: _, ...others } = sent
    return others
  }),
}
