import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-5', 'CHATSTART-12'],
  says: 'Of the sessions of an agent who is withheld only the first is.',
  change: handling('deviceRecordingStatus', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const DEVICE = outcome.body.DEVICE.map((device) => {
      const count = world.devices.find(device.DEVICEID)?.calls.length ?? 0
      const RECORDING = device.RECORDING.map((one, at) =>
        at <= count ? one : { ...one, STATUS: 'recording' },
      )
      return { ...device, RECORDING }
    })
    return { ...outcome, body: { ...outcome.body, DEVICE } }
  }),
}
