import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-29'],
  says: 'MODIFY of USERNAME changes SYS_USER as well.',
  change: importingAs('MODIFY', (sent) =>
    sent.USERNAME ? { SYS_USER: sent.USERNAME, ...sent } : sent,
  ),
}
