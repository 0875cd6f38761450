import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEGROUP-2', 'MODROLEGROUP-11'],
  says: 'ACTION MODIFY is taken for ADD.',
  change: asking('modifyRoleGroupPermission', (sent) =>
    sent.ACTION === 'MODIFY' ? { ...sent, ACTION: 'ADD' } : sent,
  ),
}
