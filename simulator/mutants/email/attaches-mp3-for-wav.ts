import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-Q2'],
  says: 'A recording that is asked for as wav is attached as MP3.',
  change: deciding('email', (outcome) =>
    outcome.ok && 'mail' in outcome && outcome.mail?.file.format === 'wav'
      ? { ...outcome, mail: { ...outcome.mail, file: { ...outcome.mail.file, format: 'mp3' } } }
      : outcome,
  ),
}
