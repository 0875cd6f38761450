import { afterAccepting } from '../change/after.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const toldIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-5', 'CHATSTART-12'],
  says: 'AGENTBLACKOUTSTOP leaves the sessions of the agent withheld.',
  change: (parts) =>
    handling('deviceRecordingStatus', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      if (!outcome.ok || !toldIn(world).has('stop')) return outcome
      const DEVICE = outcome.body.DEVICE.map((device) => {
        const count = world.devices.find(device.DEVICEID)?.calls.length ?? 0
        const RECORDING = device.RECORDING.map((one, at) =>
          at < count ? one : { ...one, STATUS: 'recordpaused' },
        )
        return { ...device, RECORDING }
      })
      return { ...outcome, body: { ...outcome.body, DEVICE } }
    })(afterAccepting('agentBlackoutStop', (world) => toldIn(world).add('stop'))(parts)),
}
