import { refuse } from '../../core/outcome.ts'
import { afterAccepting } from '../change/after.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const withheldIn = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-9', 'CALLSTART-14'],
  says: 'CALLSTART of an instance that was withheld is refused.',
  change: (parts) =>
    handling('callStart', (usual) => (world, request, now) => {
      const { DEVICEID = '', CALLINSTANCE = '' } = request.parameters
      const isMeant = withheldIn(world).has(`${DEVICEID} ${CALLINSTANCE}`)
      return isMeant ? refuse('deviceNotFound') : usual(world, request, now)
    })(
      afterAccepting('blackoutStart', (world, { parameters }) => {
        const { DEVICEID = '', CALLINSTANCE = '' } = parameters
        withheldIn(world).add(`${DEVICEID} ${CALLINSTANCE}`)
      })(parts),
    ),
}
