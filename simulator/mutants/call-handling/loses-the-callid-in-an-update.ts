import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-10'],
  says: 'CALLUPDATE loses CALLID.',
  change: asking('callUpdate', ({ CALLID: _, ...others }) => others),
}
