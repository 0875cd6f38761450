import { refuse } from '../../core/outcome.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-6'],
  says: 'BLACKOUTSTART without CALLINSTANCE is refused where a later call has ended.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const isOver = device?.lastCall !== undefined && request.parameters.CALLINSTANCE === undefined
    return isOver ? refuse('deviceNotInCall') : usual(world, request, now)
  }),
}
