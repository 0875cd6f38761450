import { refuse } from '../../core/outcome.ts'
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
    'BLACKOUT-14',
    'BLACKOUT-Q1',
    'BLACKOUT-18',
    'DEVRECSTATUS-6',
  ],
  says: 'AGENTBLACKOUTSTOP is refused as though it had not been switched on.',
  change: handling('agentBlackoutStop', () => () => refuse('deviceNotFound')),
}
