import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-19'],
  says: 'CALLLIST does not ask for GATE.',
  change: asking('callList', ({ GATE: _, ...others }) => others),
}
