import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-1', 'CALLLIST-2'],
  says: 'CALLLIST does not ask for USER3.',
  change: asking('callList', ({ USER3: _, ...others }) => others),
}
