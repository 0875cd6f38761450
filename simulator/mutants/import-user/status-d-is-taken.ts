import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-37'],
  says: 'STATUS D is accepted.',
  change: asking('importUser', (sent) => {
    const { STATUS, ...others } = sent
    return STATUS === 'D' ? others : sent
  }),
}
