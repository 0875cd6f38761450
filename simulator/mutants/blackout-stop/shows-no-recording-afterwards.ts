import { afterAccepting } from '../change/after.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const toldIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-1', 'BLACKOUT-Q1', 'RECCTL-1'],
  says: 'A call that is withheld no longer shows as not recorded.',
  change: (parts) =>
    handling('deviceRecordingStatus', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      if (!outcome.ok || !toldIn(world).has('stop')) return outcome
      const DEVICE = outcome.body.DEVICE.map((device) => ({
        ...device,
        RECORDING: device.RECORDING.map((one) => ({ ...one, ISRECORDING: 'N' })),
      }))
      return { ...outcome, body: { ...outcome.body, DEVICE } }
    })(afterAccepting('blackoutStop', (world) => toldIn(world).add('stop'))(parts)),
}
