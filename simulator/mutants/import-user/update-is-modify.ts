import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-38'],
  says: 'ACTION UPDATE is taken for MODIFY.',
  change: asking('importUser', (sent) =>
    sent.ACTION === 'UPDATE' ? { ...sent, ACTION: 'MODIFY' } : sent,
  ),
}
