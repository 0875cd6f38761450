import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-34'],
  says: 'AGENT in lower case is taken for FALSE.',
  change: asking('importUser', (sent) => {
    const { AGENT } = sent
    return AGENT === 'true' ? { ...sent, AGENT: 'FALSE' } : sent
  }),
}
