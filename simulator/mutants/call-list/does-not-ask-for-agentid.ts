import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-19'],
  says: 'CALLLIST does not ask for AGENTID.',
  change: asking('callList', ({ AGENTID: _, ...others }) => others),
}
