import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-13', 'IMPORTUSER-4', 'IMPORTUSER-28', 'IMPORTUSER-40'],
  says: 'ADD loses SYS_USER.',
  change: importingAs('ADD', (sent) => {
    const { SYS_USER: _, ...others } = sent
    return others
  }),
}
