import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-5'],
  says: 'ADD is accepted, and nobody is added.',
  change: importing('ADD', () => () => accept('ok', { USERS: [] })),
}
