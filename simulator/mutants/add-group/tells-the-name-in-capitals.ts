import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-2'],
  says: 'GROUPNAME of a new group comes back in upper case.',
  change: deciding('addGroup', (outcome) =>
    outcome.ok
      ? { ...outcome, body: { ...outcome.body, GROUPNAME: outcome.body.GROUPNAME.toUpperCase() } }
      : outcome,
  ),
}
