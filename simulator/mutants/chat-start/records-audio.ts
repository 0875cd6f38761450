import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-1'],
  says: 'CHATSTART records audio as well.',
  on: 'http',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const session = world.sessions.find(request.parameters.SESSIONID)
    if (!session || !outcome.ok || session.recording.audio) return outcome
    world.sessions.remove(session)
    world.sessions.add({ ...session, recording: { ...session.recording, audio: true } })
    return outcome
  }),
}
