import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-4', 'BLACKOUT-16'],
  says: 'BLACKOUTSTART is about the last call, whichever is named.',
  change: asking('blackoutStart', ({ CALLINSTANCE: _, ...others }) => others),
}
