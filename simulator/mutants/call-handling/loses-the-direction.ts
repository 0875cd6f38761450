import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-10'],
  says: 'CALLSTART loses CALLDIRECTION.',
  change: asking('callStart', ({ CALLDIRECTION: _, ...others }) => others),
}
