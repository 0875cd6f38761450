import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-8'],
  says: 'BLACKOUTSTOP without CALLINSTANCE is about the last call that is withheld.',
  change: handling('blackoutStop', (usual) => (world, request, now) => {
    const calls = deviceSent(world, request.parameters)?.calls ?? []
    const last = calls.findLast(({ blackout }) => blackout.isOpen(now))
    const CALLINSTANCE = request.parameters.CALLINSTANCE ?? last?.instance
    return usual(world, { ...request, parameters: { ...request.parameters, CALLINSTANCE } }, now)
  }),
}
