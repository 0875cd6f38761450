import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-16'],
  says: "A session shows at the first of an agent's devices.",
  change: handling('chatStart', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const session = world.sessions.find(request.parameters.SESSIONID)
    const agent =
      session?.recording.userId === undefined
        ? undefined
        : world.users.find(session.recording.userId)
    const [phone = ''] = agent?.phones ?? []
    const device = world.devices.find(phone)
    if (!session || !device || session.device === device) return outcome
    world.sessions.remove(session)
    world.sessions.add({ ...session, device })
    return outcome
  }),
}
