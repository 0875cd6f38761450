import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-29', 'IMPORTUSER-30'],
  says: 'MODIFY without DOMAIN makes it blank.',
  change: importingAs('MODIFY', (sent) => ({ DOMAIN: '', ...sent })),
}
