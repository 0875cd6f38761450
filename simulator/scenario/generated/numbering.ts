import type { WorldDescription } from '../../core/description.ts'

/** The highest number of some things; 0 where there are none. */
export function highest<T>(things: Iterable<T>, numberOf: (thing: T) => number): number {
  let most = 0
  for (const thing of things) most = Math.max(most, numberOf(thing))
  return most
}

/** The alias of a generated device. */
export function aliasOf(device: number): string {
  return `A${device}`
}

const lowestDevice = 1001

/** The id for a first generated device that is above every number that the file gives a device. */
export function firstFreeDevice(described: WorldDescription): number {
  return Math.max(lowestDevice, highest(namesOfDevices(described), numberIn) + 1)
}

/** The number of a device id or an alias; 0 where it is of another form. */
function numberIn(name: string): number {
  return /^A?\d{1,15}$/.test(name) ? Number(name.replace('A', '')) : 0
}

/** Everything in a world that may be the id or the alias of a device. */
function* namesOfDevices(described: WorldDescription): Generator<string> {
  for (const { deviceId, alias } of described.devices) yield* [deviceId, alias]
  for (const { phones } of described.users) yield* phones
  for (const { deviceId } of described.stations) yield deviceId
  for (const { match } of described.schedules) yield* match.devices
  for (const { deviceId } of described.calls) yield deviceId
  for (const { deviceId, alias } of described.recordings) yield* [deviceId, alias]
}
