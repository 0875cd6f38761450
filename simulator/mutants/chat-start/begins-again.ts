import { endSession } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-10'],
  says: 'A repeat of CHATSTART ends the session and begins it again.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const open = world.sessions.find(request.parameters.SESSIONID)
    if (open) endSession(world, open, now)
    return usual(world, request, now)
  }),
}
