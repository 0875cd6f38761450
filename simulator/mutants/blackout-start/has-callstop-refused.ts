import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-9', 'BLACKOUT-7', 'BLACKOUT-14', 'BLACKOUT-18'],
  says: 'CALLSTOP of a call that is withheld, or was, is refused.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const call = deviceSent(world, request.parameters)?.calls.at(-1)
    const wasWithheld = call !== undefined && call.blackout.stretches.length > 0
    return wasWithheld ? refuse('deviceNotFound') : usual(world, request, now)
  }),
}
