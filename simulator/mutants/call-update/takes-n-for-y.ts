import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-12'],
  says: 'UPDATE_IF_NOT_RECORDING N counts as Y.',
  change: asking('callUpdate', (sent) => ({
    ...sent,
    UPDATE_IF_NOT_RECORDING: sent.UPDATE_IF_NOT_RECORDING && 'Y',
  })),
}
