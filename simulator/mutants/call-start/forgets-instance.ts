import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-7'],
  says: 'CALLSTART starts a call without instance, whichever instance it names.',
  change: asking('callStart', ({ CALLINSTANCE: _, ...others }) => others),
}
