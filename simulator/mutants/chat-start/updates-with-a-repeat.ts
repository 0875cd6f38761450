import { updateRecording } from '../../core/recordings.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-10'],
  says: 'A repeat of CHATSTART changes the data of the session.',
  change: afterAccepting('chatStart', (world, { parameters }) => {
    const open = world.sessions.find(parameters.SESSIONID)
    if (open) updateRecording(open.recording, parameters)
  }),
}
