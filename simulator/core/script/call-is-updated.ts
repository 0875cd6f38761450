import type { SentCallData } from '../call-data.ts'
import { updateCall } from '../calls.ts'
import type { Action } from './action.ts'
import { type NamedCall, withCall } from './with-call.ts'

/** Data of a call that is up, and of its recording, becomes known or changes. */
export const callIsUpdated: Action<NamedCall & { readonly data: SentCallData }> = (world, what) =>
  withCall(world, what, (call) => {
    updateCall(call, what.data)
    return undefined
  })
