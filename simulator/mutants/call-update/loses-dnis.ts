import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-1'],
  says: 'CALLUPDATE loses DNIS.',
  change: asking('callUpdate', ({ DNIS: _, ...others }) => others),
}
