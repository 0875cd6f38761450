import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-1'],
  says: 'Over HTTPS CALLSTOP is answered and not done.',
  on: 'https',
  change: handling('callStop', () => () => accept('sentToCores', {}, { cores: '1' })),
}
