import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-4'],
  says: 'BLACKOUTSTART with CALLINSTANCE is about the second call where three are up.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const [, second, third] = deviceSent(world, request.parameters)?.calls ?? []
    const { CALLINSTANCE: sent } = request.parameters
    const CALLINSTANCE = third && sent !== undefined ? second?.instance : sent
    return usual(world, { ...request, parameters: { ...request.parameters, CALLINSTANCE } }, now)
  }),
}
