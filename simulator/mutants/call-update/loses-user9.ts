import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-1'],
  says: 'CALLUPDATE loses USER9.',
  change: asking('callUpdate', ({ USER9: _, ...others }) => others),
}
