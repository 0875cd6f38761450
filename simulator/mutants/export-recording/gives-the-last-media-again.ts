import type { MediaOrder } from '../../core/media.ts'
import { giveOut } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const asked = perWorld((): MediaOrder[] => [])

export const mutant: Mutant = {
  breaks: ['EXPORT-5'],
  says: 'What is exported is what was exported before.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!('media' in outcome)) return outcome
    const orders = asked(world)
    orders.push(outcome.media)
    return giveOut(orders.at(-2) ?? outcome.media)
  }),
}
