import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-9', 'IMPORTUSER-29', 'IMPORTUSER-15', 'IMPORTUSER-26'],
  says: 'MODIFY changes the user whose number is one lower.',
  change: importingAs('MODIFY', (sent) => ({ ...sent, USER_ID: String(Number(sent.USER_ID) - 1) })),
}
