import { refuse } from '../../core/outcome.ts'
import { deciding } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-7'],
  says: 'DEVICERECORDINGSTATUS is refused for a device with no call up.',
  change: deciding('deviceRecordingStatus', (outcome) =>
    outcome.ok && outcome.body.DEVICE.every(({ RECORDING }) => RECORDING.length === 0)
      ? refuse('deviceNotFound')
      : outcome,
  ),
}
