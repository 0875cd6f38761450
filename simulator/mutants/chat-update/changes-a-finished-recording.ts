import { afterRefusing } from '../change/after.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const stopped = perWorld(() => new Map<string, number>())

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-5'],
  says: 'CHATUPDATE of a session that was stopped changes its recording.',
  change: together(
    handling('chatStop', (usual) => (world, request, now) => {
      const session = world.sessions.find(request.parameters.SESSIONID)
      if (session) stopped(world).set(session.id, session.recording.recordId)
      return usual(world, request, now)
    }),
    afterRefusing('chatUpdate', (world, { parameters }) => {
      const recording = world.recordings.find(stopped(world).get(parameters.SESSIONID) ?? 0)
      if (recording) world.recordings.update(recording, parameters)
    }),
  ),
}
