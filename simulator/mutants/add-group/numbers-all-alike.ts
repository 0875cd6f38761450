import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-2'],
  says: 'Every new group is told to have the number 1.',
  change: deciding('addGroup', (outcome) =>
    outcome.ok ? { ...outcome, body: { ...outcome.body, GROUPID: '1' } } : outcome,
  ),
}
