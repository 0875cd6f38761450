import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVRECSTATUS-6', 'BLACKOUT-Q1'],
  says: 'What is withheld shows with a STOPTIME.',
  change: handling('deviceRecordingStatus', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const DEVICE = outcome.body.DEVICE.map((device) => ({
      ...device,
      RECORDING: device.RECORDING.map((one) =>
        one.STATUS === 'recordpaused' ? { ...one, STOPTIME: one.STARTTIME } : one,
      ),
    }))
    return { ...outcome, body: { ...outcome.body, DEVICE } }
  }),
}
