import type { SentCallData } from '../call-data.ts'
import { beginPartialRecording } from '../calls.ts'
import { recordingObstacle } from '../recorder.ts'
import type { Action } from './action.ts'
import { type NamedCall, withCall } from './with-call.ts'

/** A partial recording of a call begins, as by RECORDSTART. */
export const recordingStarts: Action<NamedCall & { readonly data: SentCallData }> = (
  world,
  what,
  now,
) =>
  withCall(world, what, (call) => {
    if (call.partial) return 'a partial recording of the call is running'
    const obstacle = recordingObstacle(world, call.device.core, true)
    if (obstacle) return obstacle === 'diskFull' ? 'the disk is full' : 'no channel is free'
    beginPartialRecording(world, call, what.data, now)
    return undefined
  })
