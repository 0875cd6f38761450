import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-19'],
  says: 'CALLLIST does not ask for SYS_USER.',
  change: asking('callList', ({ SYS_USER: _, ...others }) => others),
}
