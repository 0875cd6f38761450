import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-4'],
  says: 'The GROUPID given for a name that exists is 0.',
  change: deciding('addGroup', (outcome) =>
    outcome.ok && outcome.message === 'groupExists'
      ? { ...outcome, body: { ...outcome.body, GROUPID: '0' } }
      : outcome,
  ),
}
