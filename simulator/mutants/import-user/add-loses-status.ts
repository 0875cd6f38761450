import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-15', 'IMPORTUSER-13'],
  says: 'ADD loses STATUS.',
  change: importingAs('ADD', (sent) => {
    const { STATUS: _, ...others } = sent
    return others
  }),
}
