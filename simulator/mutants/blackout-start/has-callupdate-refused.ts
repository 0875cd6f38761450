import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-12', 'RECORDSTOP-3'],
  says: 'CALLUPDATE of a device on which a call is withheld is refused.',
  change: handling('callUpdate', (usual) => (world, request, now) => {
    const calls = deviceSent(world, request.parameters)?.calls ?? []
    const isWithheld = calls.some(({ blackout }) => blackout.isOpen(now))
    return isWithheld ? refuse('deviceNotInCall') : usual(world, request, now)
  }),
}
