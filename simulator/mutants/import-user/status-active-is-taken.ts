import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-37'],
  says: 'STATUS active is accepted.',
  change: asking('importUser', (sent) => {
    const { STATUS, ...others } = sent
    return STATUS === 'active' ? others : sent
  }),
}
