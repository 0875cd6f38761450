import type { Action } from './action.ts'
import { type NamedCall, withCall } from './with-call.ts'

/** What is recorded of a call is withheld from now on. */
export const blackoutStarts: Action<NamedCall> = (world, what, now) =>
  withCall(world, what, (call) => {
    call.blackout.start(now)
    return undefined
  })
