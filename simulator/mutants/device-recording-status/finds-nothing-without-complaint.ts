import { accept } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-10'],
  says: 'DEVICERECORDINGSTATUS accepts a selector that fits no device, and shows none.',
  change: deciding('deviceRecordingStatus', (outcome) =>
    outcome.ok || outcome.refusal !== 'deviceNotFound'
      ? outcome
      : accept('foundInstances', { DEVICE: [] }),
  ),
}
