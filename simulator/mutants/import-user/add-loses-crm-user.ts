import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-13', 'IMPORTUSER-4', 'IMPORTUSER-28'],
  says: 'ADD loses CRM_USER.',
  change: importingAs('ADD', (sent) => {
    const { CRM_USER: _, ...others } = sent
    return others
  }),
}
