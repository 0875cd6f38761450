import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-14', 'IMPORTUSER-34'],
  says: 'ADD loses AGENT.',
  change: importingAs('ADD', (sent) => {
    const { AGENT: _, ...others } = sent
    return others
  }),
}
