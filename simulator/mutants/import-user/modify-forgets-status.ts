import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-15', 'IMPORTUSER-29'],
  says: 'MODIFY leaves STATUS as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { STATUS: _, ...others } = sent
    return others
  }),
}
