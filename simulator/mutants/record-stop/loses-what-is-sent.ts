import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-9', 'RECORDSTART-8'],
  says: 'RECORDSTOP keeps nothing that is sent with it.',
  change: asking('recordStop', ({ USER1, USER3, ...others }) => others),
}
