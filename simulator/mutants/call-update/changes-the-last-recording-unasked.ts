import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-4', 'CALLUPDATE-12'],
  says: 'CALLUPDATE on a device that is idle changes its last recording, whatever the flag says.',
  change: asking('callUpdate', (sent) => ({ ...sent, UPDATE_IF_NOT_RECORDING: 'Y' })),
}
