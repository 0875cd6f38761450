import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-1'],
  says: 'A recording that is asked for as WebM is attached as WAV.',
  change: deciding('email', (outcome) =>
    outcome.ok && 'mail' in outcome && outcome.mail
      ? { ...outcome, mail: { ...outcome.mail, file: { ...outcome.mail.file, format: 'pcm' } } }
      : outcome,
  ),
}
