import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-16'],
  says: 'BLACKOUTSTOP with an instance that is not up is refused, and done for the last call.',
  change: handling('blackoutStop', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { CALLINSTANCE: _, ...others } = request.parameters
    const isNone = !outcome.ok && outcome.refusal === 'deviceNotInCall'
    if (isNone) usual(world, { ...request, parameters: others }, now)
    return outcome
  }),
}
