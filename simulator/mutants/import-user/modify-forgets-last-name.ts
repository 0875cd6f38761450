import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-9', 'IMPORTUSER-29', 'IMPORTUSER-11'],
  says: 'MODIFY leaves LAST_NAME as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { LAST_NAME: _, ...others } = sent
    return others
  }),
}
