import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'BLACKOUTSTART for an idle device is refused.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const isIdle = device?.calls.length === 0
    return isIdle ? refuse('deviceNotInCall') : usual(world, request, now)
  }),
}
