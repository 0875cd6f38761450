import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-19'],
  says: 'CALLLIST asks for USER1 where USER15 was sent.',
  change: asking('callList', ({ USER15, ...others }) =>
    USER15 === undefined ? others : { ...others, USER1: USER15 },
  ),
}
