import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-7', 'CALLLIST-10'],
  says: 'CALLLIST ignores CALLDATESTART.',
  change: asking('callList', ({ CALLDATESTART: _, ...others }) => others),
}
