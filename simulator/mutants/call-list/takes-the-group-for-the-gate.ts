import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-19'],
  says: 'CALLLIST looks for GROUP among the gates.',
  change: asking('callList', ({ GROUP, ...others }) =>
    GROUP ? { ...others, GATE: GROUP } : others,
  ),
}
