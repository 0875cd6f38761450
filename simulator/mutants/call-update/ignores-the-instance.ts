import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-10', 'CALLUPDATE-12'],
  says: 'CALLUPDATE changes the last call, whichever instance it names.',
  change: asking('callUpdate', ({ CALLINSTANCE: _, ...others }) => others),
}
