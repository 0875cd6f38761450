import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-8', 'CALLFAM-5'],
  says: 'BLACKOUTSTOP without CALLINSTANCE is about the oldest call.',
  change: handling('blackoutStop', (usual) => (world, request, now) => {
    const [oldest] = deviceSent(world, request.parameters)?.calls ?? []
    const CALLINSTANCE = request.parameters.CALLINSTANCE ?? oldest?.instance
    return usual(world, { ...request, parameters: { ...request.parameters, CALLINSTANCE } }, now)
  }),
}
