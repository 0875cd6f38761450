import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-37'],
  says: 'STATUS in lower case is taken for A.',
  change: asking('importUser', (sent) => (sent.STATUS === 'i' ? { ...sent, STATUS: 'A' } : sent)),
}
