import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-1', 'EXPORT-9', 'EMAIL-Q1'],
  says: 'The message goes to an address of the server.',
  change: deciding('email', (outcome) =>
    outcome.ok && 'mail' in outcome && outcome.mail
      ? { ...outcome, mail: { ...outcome.mail, to: 'recorder@example.com' } }
      : outcome,
  ),
}
