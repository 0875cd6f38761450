import { updateRecording } from '../../core/recordings.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-1'],
  says: 'CHATUPDATE changes every session of the agent.',
  change: afterAccepting('chatUpdate', (world, { parameters }) => {
    const named = world.sessions.find(parameters.SESSIONID)
    for (const one of world.sessions.all())
      if (one.device === named?.device) updateRecording(one.recording, parameters)
  }),
}
