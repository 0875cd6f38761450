import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-9'],
  says: 'RECORDSTART records a part of the last call, whichever instance it names.',
  change: asking('recordStart', ({ CALLINSTANCE: _, ...others }) => others),
}
