import { importingAs } from '../change/importing.ts'
import { sentBlank } from '../change/sent-blank.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-30'],
  says: 'MODIFY with a blank STATUS makes a user inactive.',
  change: (usual) => ({
    ...importingAs('MODIFY', (sent) => (sent.STATUS === '' ? { ...sent, STATUS: 'I' } : sent))(
      sentBlank('importUser', 'STATUS')(usual),
    ),
  }),
}
