import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-1', 'IMPORTUSER-6', 'IMPORTUSER-19', 'IMPORTUSER-7', 'IMPORTUSER-26'],
  says: 'DELETE is refused as though it were no ACTION.',
  change: importing('DELETE', () => (_, { parameters }) => {
    return refuse('actionInvalid', { allowed: 'ADD, MODIFY, LIST', found: parameters.ACTION })
  }),
}
