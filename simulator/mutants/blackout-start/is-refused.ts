import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'BLACKOUT-1',
    'BLACKOUT-3',
    'BLACKOUT-4',
    'BLACKOUT-8',
    'BLACKOUT-14',
    'BLACKOUT-Q1',
    'BLACKOUT-7',
    'BLACKOUT-12',
    'DEVRECSTATUS-6',
    'CALLFAM-9',
  ],
  says: 'BLACKOUTSTART is refused as though it had not been switched on.',
  change: handling('blackoutStart', () => () => refuse('deviceNotFound')),
}
