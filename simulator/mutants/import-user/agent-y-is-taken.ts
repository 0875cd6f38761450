import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-37'],
  says: 'AGENT Y is accepted.',
  change: asking('importUser', (sent) => {
    const { AGENT, ...others } = sent
    return AGENT === 'Y' ? others : sent
  }),
}
