import { beginPartialRecording, stopRecordingCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-3'],
  says: 'RECORDSTART ends the recording of the call.',
  change: afterAccepting('recordStart', (world, { parameters }, now) => {
    const call = deviceMeant(world, 'recordStart', parameters)?.calls.at(-1)
    if (!call?.recording) return
    stopRecordingCall(world, call, now)
    beginPartialRecording(world, call, {}, now)
  }),
}
