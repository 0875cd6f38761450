import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-29'],
  says: 'MODIFY leaves AGENT as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { AGENT: _, ...others } = sent
    return others
  }),
}
