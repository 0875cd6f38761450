import { beginPartialRecording, stopRecordingCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-3'],
  says: 'CALLUPDATE asks the schedules again whether the call is recorded.',
  change: afterAccepting('callUpdate', (world, { parameters }, now) => {
    const call = deviceMeant(world, 'callUpdate', parameters)?.calls.at(-1)
    if (!call) return
    const schedule = world.scheduler.decide(call.device.id, call.data)
    if (schedule?.audio && !call.recording) beginPartialRecording(world, call, {}, now)
    if (!schedule?.audio) stopRecordingCall(world, call, now)
  }),
}
