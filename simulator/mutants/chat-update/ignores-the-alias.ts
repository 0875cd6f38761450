import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-7'],
  says: 'CHATUPDATE ignores DEVICEALIAS.',
  change: asking('chatUpdate', ({ DEVICEALIAS: _, ...others }) => others),
}
