import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-10'],
  says: 'CALLUPDATE loses USER15.',
  change: asking('callUpdate', ({ USER15: _, ...others }) => others),
}
