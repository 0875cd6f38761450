import { endSession } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2', 'RECCTL-3'],
  says: 'CHATSTOP of a session that is not open ends all that are.',
  change: handling('chatStop', (usual) => (world, request, now) => {
    const isOpen = world.sessions.find(request.parameters.SESSIONID) !== undefined
    for (const session of isOpen ? [] : world.sessions.all()) endSession(world, session, now)
    return usual(world, request, now)
  }),
}
