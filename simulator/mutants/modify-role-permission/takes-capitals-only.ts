import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODROLEPERM-12'],
  says: 'An ACTION in lower case is refused.',
  change: asking('modifyRolePermission', (sent) =>
    /^[a-z]/.test(sent.ACTION) ? { ...sent, ACTION: 'NONE' } : sent,
  ),
}
