import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-9', 'IMPORTUSER-29'],
  says: 'MODIFY leaves EMAIL as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { EMAIL: _, ...others } = sent
    return others
  }),
}
