import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTOP-1', 'CHATSTART-2'],
  says: 'CHATSTOP ends the newest session, whichever it names.',
  change: handling('chatStop', (usual) => (world, request, now) => {
    const newest = world.sessions.all().at(-1)
    if (!newest || !world.sessions.find(request.parameters.SESSIONID))
      return usual(world, request, now)
    return usual(world, { ...request, parameters: { SESSIONID: newest.id } }, now)
  }),
}
