import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-29'],
  says: 'MODIFY to STATUS I frees the phones.',
  change: importingAs('MODIFY', (sent) => (sent.STATUS === 'I' ? { ...sent, PHONES: '' } : sent)),
}
