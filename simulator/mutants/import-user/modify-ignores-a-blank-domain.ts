import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-30'],
  says: 'MODIFY with a blank DOMAIN leaves it as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { DOMAIN, ...others } = sent
    return DOMAIN === '' ? others : sent
  }),
}
