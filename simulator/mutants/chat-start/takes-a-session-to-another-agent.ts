import { meantAgent } from '../../core/find-agent.ts'
import { endSession } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-10'],
  says: 'A repeat of CHATSTART for another agent takes the session there.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const open = world.sessions.find(request.parameters.SESSIONID)
    const meant = meantAgent(world, request.parameters)
    if (open && meant.ok && meant.agent.userId !== open.recording.userId)
      endSession(world, open, now)
    return usual(world, request, now)
  }),
}
