import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-11', 'MODIFYROLE-12'],
  says: 'ACTION MODIFY is taken for ADD.',
  change: asking('modifyRole', (sent) =>
    sent.ACTION === 'MODIFY' ? { ...sent, ACTION: 'ADD' } : sent,
  ),
}
