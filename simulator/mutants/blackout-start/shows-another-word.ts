import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-1', 'BLACKOUT-3', 'DEVRECSTATUS-2', 'BLACKOUT-5'],
  says: 'STATUS of what is withheld is paused.',
  change: handling('deviceRecordingStatus', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const DEVICE = outcome.body.DEVICE.map((device) => ({
      ...device,
      RECORDING: device.RECORDING.map((one) =>
        one.STATUS === 'recordpaused' ? { ...one, STATUS: 'paused' } : one,
      ),
    }))
    return { ...outcome, body: { ...outcome.body, DEVICE } }
  }),
}
