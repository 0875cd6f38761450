import { refuse } from '../../core/outcome.ts'
import { afterImporting } from '../change/after-importing.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const goneFrom = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-7', 'IMPORTUSER-40'],
  says: 'DEVICESTATUS of a phone that a deleted user had is refused.',
  change: (parts) =>
    handling('deviceStatus', (usual) => (world, request, now) => {
      const isGone = goneFrom(world).has(request.parameters.DEVICEID ?? '')
      return isGone ? refuse('deviceNotFound') : usual(world, request, now)
    })(
      afterImporting('DELETE', ({ world, before }) => {
        for (const phone of before?.phones ?? []) goneFrom(world).add(phone)
      })(parts),
    ),
}
