import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-13', 'IMPORTUSER-9', 'IMPORTUSER-31'],
  says: 'Only the first of several phones is kept.',
  change: asking('importUser', (sent) => {
    const { PHONES } = sent
    return PHONES ? { ...sent, PHONES: PHONES.replace(/,.*$/, '') } : sent
  }),
}
