import type { SentCallData } from '../call-data.ts'
import { startCall } from '../calls.ts'
import { knownDevice } from '../world.ts'
import type { Action } from './action.ts'

/** A call arrives at a device, which becomes known by it. One of the same instance gives way. */
export const callStarts: Action<{
  readonly device: string
  readonly instance: string
  readonly data: SentCallData
}> = (world, { device, instance, data }, now) => {
  startCall(world, { device: knownDevice(world, device), instance, data }, now)
  return undefined
}
