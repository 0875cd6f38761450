import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-10'],
  says: 'CALLUPDATE loses CALLDIRECTION.',
  change: asking('callUpdate', ({ CALLDIRECTION: _, ...others }) => others),
}
