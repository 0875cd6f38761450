import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTUSER-1',
    'IMPORTUSER-9',
    'IMPORTUSER-15',
    'IMPORTUSER-29',
    'IMPORTUSER-30',
    'IMPORTUSER-31',
    'IMPORTUSER-33',
    'IMPORTUSER-34',
    'IMPORTUSER-36',
    'IMPORTUSER-Q2',
    'IMPORTUSER-26',
    'IMPORTUSER-27',
  ],
  says: 'MODIFY is refused as though it were no ACTION.',
  change: importing('MODIFY', () => (_, { parameters }) => {
    return refuse('actionInvalid', { allowed: 'ADD, DELETE, LIST', found: parameters.ACTION })
  }),
}
