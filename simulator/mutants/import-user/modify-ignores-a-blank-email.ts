import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-30'],
  says: 'MODIFY with a blank EMAIL leaves it as it was.',
  change: importingAs('MODIFY', (sent) => {
    const { EMAIL, ...others } = sent
    return EMAIL === '' ? others : sent
  }),
}
