import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-Q2', 'IMPORTUSER-28'],
  says: 'ADD loses DOMAIN and SITEID.',
  change: importingAs('ADD', (sent) => {
    const { DOMAIN: _, SITEID: __, ...others } = sent
    return others
  }),
}
