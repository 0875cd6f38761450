import { beginPartialRecording, stopRecordingCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-3'],
  says: 'CALLUPDATE of the GROUP ends the recording of a call and begins another.',
  change: afterAccepting('callUpdate', (world, { parameters }, now) => {
    const call = deviceMeant(world, 'callUpdate', parameters)?.calls.at(-1)
    if (!call?.recording || parameters.GROUP === undefined) return
    stopRecordingCall(world, call, now)
    beginPartialRecording(world, call, {}, now)
  }),
}
