import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTUSER-1',
    'IMPORTUSER-9',
    'IMPORTUSER-15',
    'IMPORTUSER-29',
    'IMPORTUSER-31',
    'IMPORTUSER-Q2',
  ],
  says: 'MODIFY is accepted, and nothing is changed.',
  change: importing('MODIFY', () => () => accept('ok', { USERS: [] })),
}
