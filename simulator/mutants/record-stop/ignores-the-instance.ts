import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-6'],
  says: 'RECORDSTOP ends the part of the last call, whichever instance it names.',
  change: asking('recordStop', ({ CALLINSTANCE: _, ...others }) => others),
}
