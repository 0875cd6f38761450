import { endCall, startCall } from '../calls.ts'
import { knownDevice } from '../world.ts'
import type { Action } from './action.ts'
import { type NamedCall, withCall } from './with-call.ts'

/**
 * A call ends at its device and goes on at another, with the same data and so the same CALLID.
 * Whether it is recorded there the schedules decide anew.
 */
export const callIsTransferred: Action<
  NamedCall & { readonly to: string; readonly toInstance?: string | undefined }
> = (world, what, now) =>
  withCall(world, what, (call) => {
    const device = knownDevice(world, what.to)
    endCall(world, call, now)
    startCall(
      world,
      { device, instance: what.toInstance ?? call.instance, data: { ...call.data } },
      now,
    )
    return undefined
  })
