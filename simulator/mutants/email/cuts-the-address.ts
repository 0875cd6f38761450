import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'The message goes to the address as far as its domain has dots, or to none.',
  change: deciding('email', (outcome) =>
    outcome.ok && 'mail' in outcome && outcome.mail
      ? {
          ...outcome,
          mail: {
            ...outcome.mail,
            to: outcome.mail.to.replace('@localhost', '@localhost.localdomain'),
          },
        }
      : outcome,
  ),
}
