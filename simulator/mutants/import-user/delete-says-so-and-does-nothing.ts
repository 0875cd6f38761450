import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTUSER-1',
    'IMPORTUSER-6',
    'IMPORTUSER-7',
    'IMPORTUSER-19',
    'IMPORTUSER-18',
    'IMPORTUSER-35',
  ],
  says: 'DELETE is accepted, and nobody is deleted.',
  change: importing('DELETE', () => () => accept('ok', { USERS: [] })),
}
