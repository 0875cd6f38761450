import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-4', 'IMPORTUSER-28'],
  says: 'SYS_USER of a new user is USERNAME where both are sent.',
  change: importingAs('ADD', (sent) =>
    sent.USERNAME && sent.SYS_USER ? { ...sent, SYS_USER: sent.USERNAME } : sent,
  ),
}
