import { carryCall } from './calls.ts'
import type { World } from './world.ts'

/** Carries every call that is up in one world into another, in the order in which they began. */
export function carryCalls(from: World, to: World): void {
  const up = [...from.devices.all()].flatMap((device) => device.calls)
  for (const call of up.toSorted((a, b) => a.step - b.step)) carryCall(to, call)
}
