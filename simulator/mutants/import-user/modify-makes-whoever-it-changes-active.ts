import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-29'],
  says: 'MODIFY without STATUS makes an inactive user active.',
  change: importingAs('MODIFY', (sent) => ({ STATUS: 'A', ...sent })),
}
