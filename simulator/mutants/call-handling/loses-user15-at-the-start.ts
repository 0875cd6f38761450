import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-10'],
  says: 'CALLSTART loses USER15.',
  change: asking('callStart', ({ USER15: _, ...others }) => others),
}
