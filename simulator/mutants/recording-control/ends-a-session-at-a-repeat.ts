import { endSession } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2', 'RECCTL-3'],
  says: 'A second CHATSTART of a session ends it.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const open = world.sessions.find(request.parameters.SESSIONID)
    const outcome = usual(world, request, now)
    if (open) endSession(world, open, now)
    return outcome
  }),
}
