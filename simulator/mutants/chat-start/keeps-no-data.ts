import { updateRecording } from '../../core/recordings.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-14'],
  says: 'The recording of a session has no user fields.',
  change: handling('chatStop', (usual) => (world, request, now) => {
    const recording = world.sessions.find(request.parameters.SESSIONID)?.recording
    if (recording) updateRecording(recording, { USER1: '', USER2: '', USER15: '' })
    return usual(world, request, now)
  }),
}
