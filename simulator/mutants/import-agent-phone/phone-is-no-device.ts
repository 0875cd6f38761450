import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const phonesIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-17'],
  says: 'A phone that no device was becomes none.',
  change: (parts) =>
    handling('deviceStatus', (usual) => (world, request, now) => {
      const isNone = phonesIn(world).has(request.parameters.DEVICEID ?? '')
      return isNone ? refuse('deviceNotFound') : usual(world, request, now)
    })(
      handling('importAgentPhone', (usual) => (world, request, now) => {
        const { PHONEID } = request.parameters
        if (world.devices.find(PHONEID) === undefined) phonesIn(world).add(PHONEID)
        return usual(world, request, now)
      })(parts),
    ),
}
