import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-7', 'CALLLIST-10'],
  says: 'CALLLIST ignores CALLDATEEND.',
  change: asking('callList', ({ CALLDATEEND: _, ...others }) => others),
}
