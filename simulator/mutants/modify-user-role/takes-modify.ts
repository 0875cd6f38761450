import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-5'],
  says: 'ACTION MODIFY is taken for ADD.',
  change: asking('modifyUserRole', (sent) =>
    sent.ACTION === 'MODIFY' ? { ...sent, ACTION: 'ADD' } : sent,
  ),
}
