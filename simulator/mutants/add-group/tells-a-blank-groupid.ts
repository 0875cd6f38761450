import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-2'],
  says: 'GROUPID of a new group is blank.',
  change: deciding('addGroup', (outcome) =>
    outcome.ok && outcome.message === 'groupAdded'
      ? { ...outcome, body: { ...outcome.body, GROUPID: '' } }
      : outcome,
  ),
}
