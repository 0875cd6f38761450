import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-29', 'IMPORTUSER-9', 'IMPORTUSER-1'],
  says: 'MODIFY without PHONES frees the phones.',
  change: importingAs('MODIFY', (sent) => ({ PHONES: '', ...sent })),
}
