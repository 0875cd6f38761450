import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-34'],
  says: 'MODIFY with AGENT FALSE leaves an agent an agent.',
  change: importingAs('MODIFY', (sent) => {
    const { AGENT: _, ...others } = sent
    return others
  }),
}
