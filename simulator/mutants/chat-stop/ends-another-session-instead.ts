import { endSession } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTOP-3', 'RECCTL-1', 'RECCTL-2', 'RECCTL-3'],
  says: 'CHATSTOP of an id that is not open ends the newest session.',
  change: handling('chatStop', (usual) => (world, request, now) => {
    const newest = world.sessions.all().at(-1)
    if (newest && !world.sessions.find(request.parameters.SESSIONID)) endSession(world, newest, now)
    return usual(world, request, now)
  }),
}
