import { refuse } from '../../core/outcome.ts'
import type { World } from '../../core/world.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

const devicesOf = new WeakMap<World, ReadonlySet<string>>()

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-40'],
  says: 'A phone that was no device when the server began is none.',
  change: (usual) => ({
    ...handling('deviceStatus', (next) => (world, request, now) => {
      const outcome = next(world, request, now)
      if (!outcome.ok) return outcome
      const there = outcome.body.DEVICES.DEVICE.filter(({ DEVICEID }) =>
        devicesOf.get(world)?.has(DEVICEID),
      )
      return there.length === 0 ? refuse('deviceNotFound') : outcome
    })(usual),
    createWorld: (described) => {
      const world = usual.createWorld(described)
      devicesOf.set(world, new Set(Array.from(world.devices.all(), ({ id }) => id)))
      return world
    },
  }),
}
