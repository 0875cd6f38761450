import { endCall } from '../calls.ts'
import type { Action } from './action.ts'
import { type NamedCall, withCall } from './with-call.ts'

/** A call ends with everything that is recorded of it. */
export const callEnds: Action<NamedCall> = (world, what, now) =>
  withCall(world, what, (call) => {
    endCall(world, call, now)
    return undefined
  })
