import { type Call, meantCall } from '../calls.ts'
import type { World } from '../world.ts'

/** A call that an action names: by its instance or, without one, the last on the device. */
export interface NamedCall {
  readonly device: string
  readonly instance?: string | undefined
}

/** Does something with the call that is named, or says that it is not up. */
export function withCall(
  world: World,
  { device, instance }: NamedCall,
  act: (call: Call) => string | undefined,
): string | undefined {
  const known = world.devices.find(device)
  const call = known && meantCall(known, instance)
  if (call) return act(call)
  return instance === undefined
    ? `device ${device} is in no call`
    : `device ${device} is in no call "${instance}"`
}
