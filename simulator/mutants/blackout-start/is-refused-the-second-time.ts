import type { Call } from '../../core/calls.ts'
import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const doneIn = perWorld(() => new Set<Call | undefined>())

export const mutant: Mutant = {
  breaks: ['BLACKOUT-1', 'BLACKOUT-12', 'BLACKOUT-14'],
  says: 'BLACKOUTSTART is refused for whatever was withheld once.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const meant = deviceSent(world, request.parameters)?.calls.at(-1)
    if (doneIn(world).has(meant)) return refuse('deviceNotFound')
    doneIn(world).add(meant)
    return usual(world, request, now)
  }),
}
