import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTUSER-1',
    'IMPORTUSER-3',
    'IMPORTUSER-13',
    'IMPORTUSER-14',
    'IMPORTUSER-Q1',
    'IMPORTUSER-16',
    'IMPORTUSER-25',
  ],
  says: 'LIST is refused as no ACTION.',
  change: importing('LIST', () => (_, { parameters }) => {
    return refuse('actionInvalid', { allowed: 'ADD, MODIFY, DELETE', found: parameters.ACTION })
  }),
}
