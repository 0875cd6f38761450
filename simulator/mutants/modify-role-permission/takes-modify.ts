import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-12'],
  says: 'ACTION MODIFY is taken for ADD.',
  change: asking('modifyRolePermission', (sent) =>
    sent.ACTION === 'MODIFY' ? { ...sent, ACTION: 'ADD' } : sent,
  ),
}
