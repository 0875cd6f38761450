import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-10', 'IMPORTUSER-43'],
  says: 'DELETE of a USER_ID that nobody has deletes the user who was added last.',
  change: importingAs('DELETE', (sent) =>
    sent.USER_ID === '987654321' ? { ...sent, USER_ID: '16' } : sent,
  ),
}
