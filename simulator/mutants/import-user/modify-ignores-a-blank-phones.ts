import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-30', 'IMPORTUSER-31'],
  says: 'MODIFY with a blank PHONES leaves it as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { PHONES, ...others } = sent
    return PHONES === '' ? others : sent
  }),
}
