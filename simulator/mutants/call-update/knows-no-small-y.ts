import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-12'],
  says: 'UPDATE_IF_NOT_RECORDING y counts as N.',
  change: rewording((text) =>
    text.replace('<UPDATE_IF_NOT_RECORDING>y<', '<UPDATE_IF_NOT_RECORDING>N<'),
  ),
}
