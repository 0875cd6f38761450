import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-6', 'CALLSTOP-8'],
  says: 'CALLSTOP ends the last call, whichever instance it names.',
  change: asking('callStop', ({ CALLINSTANCE: _, ...others }) => others),
}
