import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-5', 'CALLUPDATE-6'],
  says: 'UPDATE_IF_NOT_RECORDING Y is the same as none.',
  change: asking('callUpdate', ({ UPDATE_IF_NOT_RECORDING: _, ...others }) => others),
}
