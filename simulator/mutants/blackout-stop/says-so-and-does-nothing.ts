import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-1', 'BLACKOUT-3', 'BLACKOUT-4', 'BLACKOUT-8'],
  says: 'BLACKOUTSTOP is accepted, and nothing comes of it.',
  change: handling('blackoutStop', () => () => accept('sentToCores', {}, { cores: '1' })),
}
