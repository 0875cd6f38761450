import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'BLACKOUT-1',
    'BLACKOUT-3',
    'BLACKOUT-5',
    'BLACKOUT-6',
    'BLACKOUT-10',
    'BLACKOUT-11',
    'DEVRECSTATUS-6',
  ],
  says: 'AGENTBLACKOUTSTOP is accepted, and nothing comes of it.',
  change: handling('agentBlackoutStop', () => () => accept('sentToCores', {}, { cores: '1' })),
}
