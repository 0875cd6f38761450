import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-8'],
  says: 'BLACKOUTSTART without CALLINSTANCE is about the call whose instance is the highest.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const calls = deviceSent(world, request.parameters)?.calls ?? []
    const highest = calls
      .map(({ instance }) => instance)
      .toSorted()
      .at(-1)
    const CALLINSTANCE = request.parameters.CALLINSTANCE ?? highest
    return usual(world, { ...request, parameters: { ...request.parameters, CALLINSTANCE } }, now)
  }),
}
