import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-4'],
  says: 'RECORDSTART is refused for a call that is withheld.',
  change: handling('recordStart', (usual) => (world, request, now) => {
    const call = deviceSent(world, request.parameters)?.calls.at(-1)
    return call?.blackout.isOpen(now) ? refuse('deviceNotFound') : usual(world, request, now)
  }),
}
