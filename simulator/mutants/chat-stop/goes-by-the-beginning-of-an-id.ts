import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTOP-3'],
  says: 'CHATSTOP ends a session whose id begins with the one it names.',
  change: handling('chatStop', (usual) => (world, request, now) => {
    const { SESSIONID } = request.parameters
    const like = world.sessions.all().find(({ id }) => id.startsWith(SESSIONID))
    return usual(world, { ...request, parameters: { SESSIONID: like?.id ?? SESSIONID } }, now)
  }),
}
