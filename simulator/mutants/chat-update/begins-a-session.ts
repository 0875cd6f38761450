import { beginSession } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-3'],
  says: 'CHATUPDATE of an id that is not open begins a session.',
  change: handling('chatUpdate', (usual) => (world, request, now) => {
    const id = request.parameters.SESSIONID
    const agent = world.users.find(12)
    if (!world.sessions.find(id) && agent)
      beginSession(world, { id, agent, data: request.parameters }, now)
    return usual(world, request, now)
  }),
}
