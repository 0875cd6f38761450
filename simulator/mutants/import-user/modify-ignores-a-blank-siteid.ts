import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-30'],
  says: 'MODIFY with a blank SITEID leaves it as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { SITEID, ...others } = sent
    return SITEID === '' ? others : sent
  }),
}
