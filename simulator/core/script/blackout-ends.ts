import type { Action } from './action.ts'
import { type NamedCall, withCall } from './with-call.ts'

/** What is recorded of a call is no longer withheld. */
export const blackoutEnds: Action<NamedCall> = (world, what, now) =>
  withCall(world, what, (call) => {
    call.blackout.stop(now)
    return undefined
  })
