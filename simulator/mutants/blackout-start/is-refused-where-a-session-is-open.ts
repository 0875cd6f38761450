import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-19'],
  says: 'BLACKOUTSTART is refused where a session is open on the device.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const isOpen = device !== undefined && world.sessions.on(device).length > 0
    return isOpen ? refuse('deviceNotInCall') : usual(world, request, now)
  }),
}
