import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-1', 'EXPORT-11'],
  says: 'The recording that is attached is cut by a second.',
  change: deciding('email', (outcome) =>
    outcome.ok && 'mail' in outcome && outcome.mail
      ? {
          ...outcome,
          mail: {
            ...outcome.mail,
            file: {
              ...outcome.mail.file,
              sound: { ...outcome.mail.file.sound, seconds: outcome.mail.file.sound.seconds - 1 },
            },
          },
        }
      : outcome,
  ),
}
