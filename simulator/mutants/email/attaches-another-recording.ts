import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-1', 'EMAIL-Q1', 'EXPORT-9'],
  says: 'Another recording is attached than that which fits.',
  change: deciding('email', (outcome) =>
    outcome.ok && 'mail' in outcome && outcome.mail
      ? {
          ...outcome,
          mail: {
            ...outcome.mail,
            file: { ...outcome.mail.file, recordId: outcome.mail.file.recordId - 1 },
          },
        }
      : outcome,
  ),
}
