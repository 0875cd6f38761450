import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-11'],
  says: 'While an agent is withheld the sessions of others show as withheld.',
  change: handling('deviceRecordingStatus', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const DEVICE = outcome.body.DEVICE.map((device) => {
      const count = world.devices.find(device.DEVICEID)?.calls.length ?? 0
      const RECORDING = device.RECORDING.map((one, at) =>
        at < count ? one : { ...one, STATUS: 'recordpaused' },
      )
      return { ...device, RECORDING }
    })
    return { ...outcome, body: { ...outcome.body, DEVICE } }
  }),
}
