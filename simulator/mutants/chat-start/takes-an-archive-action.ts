import { handling } from '../change/handling.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'
import { mutant as recordsAudio } from './records-audio.ts'

/** The one that the examples send. */
const archiveAction = 987_654_321

export const mutant: Mutant = {
  breaks: ['CHATSTART-5'],
  says: 'CHATSTART records a session as a call is, and CHATUPDATE has it archived.',
  on: 'http',
  change: together(
    recordsAudio.change,
    handling('chatUpdate', (usual) => (world, request, now) => {
      const session = world.sessions.find(request.parameters.SESSIONID)
      if (session) session.recording.archiveAction = archiveAction
      return usual(world, request, now)
    }),
  ),
}
