import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-Q2', 'IMPORTUSER-29'],
  says: 'MODIFY leaves DOMAIN as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { DOMAIN: _, ...others } = sent
    return others
  }),
}
