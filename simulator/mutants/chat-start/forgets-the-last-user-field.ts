import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-14'],
  says: 'CHATSTART ignores USER15.',
  change: asking('chatStart', ({ USER15: _, ...others }) => others),
}
