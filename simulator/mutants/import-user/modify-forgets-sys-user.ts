import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-9', 'IMPORTUSER-29'],
  says: 'MODIFY leaves SYS_USER as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { SYS_USER: _, ...others } = sent
    return others
  }),
}
