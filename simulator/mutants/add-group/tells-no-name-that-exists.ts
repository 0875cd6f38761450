import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-3'],
  says: 'GROUPNAME is blank where a group has the name.',
  change: deciding('addGroup', (outcome) =>
    outcome.ok && outcome.message === 'groupExists'
      ? { ...outcome, body: { ...outcome.body, GROUPNAME: '' } }
      : outcome,
  ),
}
