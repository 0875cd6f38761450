import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-12'],
  says: 'An UPDATE_IF_NOT_RECORDING that is neither Y nor N counts as N.',
  change: rewording((text) =>
    text.replace(/<(UPDATE_IF_NOT_RECORDING)>(?![YN]<)[^<]*</i, '<$1>N<'),
  ),
}
