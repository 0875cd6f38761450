import type { MediaOrder } from '../../core/media.ts'
import { giveOut } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const asked = perWorld((): MediaOrder[] => [])

export const mutant: Mutant = {
  breaks: ['MULTIEXPORT-2', 'MULTIEXPORT-3'],
  says: 'The ZIP is the one that was given out before.',
  on: 'http',
  change: handling('multiExport', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!('media' in outcome)) return outcome
    const orders = asked(world)
    orders.push(outcome.media)
    return giveOut(orders.at(-2) ?? outcome.media)
  }),
}
