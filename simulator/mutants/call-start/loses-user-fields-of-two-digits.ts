import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-2'],
  says: 'CALLSTART loses USER10 and all that follow.',
  change: asking(
    'callStart',
    ({ USER10, USER11, USER12, USER13, USER14, USER15, ...others }) => others,
  ),
}
