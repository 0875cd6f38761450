import { importingAs } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-9'],
  says: 'MODIFY of both names swaps them.',
  change: importingAs('MODIFY', (sent) => {
    const { FIRST_NAME, LAST_NAME } = sent
    if (FIRST_NAME === undefined || LAST_NAME === undefined) return sent
    return { ...sent, FIRST_NAME: LAST_NAME, LAST_NAME: FIRST_NAME }
  }),
}
