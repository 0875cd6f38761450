import { updateRecording } from '../../core/recordings.ts'
import { afterAccepting, afterRefusing } from '../change/after.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const kept = perWorld(() => new Map<string, string | undefined>())

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-3', 'CHATUPDATE-5'],
  says: 'CHATUPDATE of an id that is not open is kept for the CHATSTART that follows.',
  change: together(
    afterRefusing('chatUpdate', (world, { parameters }) => {
      kept(world).set(parameters.SESSIONID, parameters.GROUP)
    }),
    afterAccepting('chatStart', (world, { parameters }) => {
      const session = world.sessions.find(parameters.SESSIONID)
      if (session)
        updateRecording(session.recording, { GROUP: kept(world).get(parameters.SESSIONID) })
    }),
  ),
}
