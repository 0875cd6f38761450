import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-Q1', 'EXPORT-11', 'EMAIL-Q2'],
  says: 'A recording that is asked for as WAV is attached as WebM.',
  change: deciding('email', (outcome) =>
    outcome.ok && 'mail' in outcome && outcome.mail
      ? { ...outcome, mail: { ...outcome.mail, file: { ...outcome.mail.file, format: 'webm' } } }
      : outcome,
  ),
}
