import { finishRecording } from '../../core/recorder.ts'
import type { Session } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const stopped = perWorld(() => new Map<string, Session>())

export const mutant: Mutant = {
  breaks: ['CHATSTOP-3'],
  says: 'CHATSTOP of a session that was stopped keeps its recording once more.',
  change: handling('chatStop', (usual) => (world, request, now) => {
    const id = request.parameters.SESSIONID
    const session = world.sessions.find(id)
    const before = stopped(world).get(id)
    if (session) stopped(world).set(id, session)
    else if (before) {
      const recording = { ...before.recording, recordId: world.recordings.takeId() }
      finishRecording(world, recording, undefined, now)
    }
    return usual(world, request, now)
  }),
}
