import { endPartialRecording } from '../calls.ts'
import type { Action } from './action.ts'
import { type NamedCall, withCall } from './with-call.ts'

/** The partial recording of a call ends. */
export const recordingStops: Action<NamedCall> = (world, what, now) =>
  withCall(world, what, (call) => {
    if (!call.partial) return 'no partial recording of the call is running'
    endPartialRecording(world, call, now)
    return undefined
  })
