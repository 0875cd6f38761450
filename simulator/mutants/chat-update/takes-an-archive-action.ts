import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-22'],
  says: 'CHATUPDATE gives a session the archive action of the newest recording.',
  on: 'http',
  change: handling('chatUpdate', (usual) => (world, request, now) => {
    const session = world.sessions.find(request.parameters.SESSIONID)
    const [last] = world.recordings.all()
    if (session && last) session.recording.archiveAction = last.archiveAction
    return usual(world, request, now)
  }),
}
