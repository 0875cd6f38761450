import { endSession } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTOP-1', 'CHATSTART-3'],
  says: 'CHATSTOP ends every session of the agent.',
  change: handling('chatStop', (usual) => (world, request, now) => {
    const named = world.sessions.find(request.parameters.SESSIONID)
    for (const one of world.sessions.all())
      if (one !== named && one.device === named?.device) endSession(world, one, now)
    return usual(world, request, now)
  }),
}
