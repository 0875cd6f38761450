import { deviceElements } from '../../core/device-elements.ts'
import type { Device } from '../../core/devices.ts'
import type { World } from '../../core/world.ts'
import type { Change } from '../mutant.ts'
import { type ReplyOf, replying } from './replying.ts'

/** The commands that list devices, each with one call. */
type Listing = 'deviceList' | 'deviceStatus'

/** A device as it is listed. */
export type ListedDevice = ReplyOf<Listing>['DEVICES']['DEVICE'][number]

/** Other devices are listed, and counted. */
export function listingDevices(
  command: Listing,
  change: (devices: readonly ListedDevice[], world: World) => readonly ListedDevice[],
): Change {
  const changed = ({ DEVICES }: ReplyOf<Listing>, world: World): ReplyOf<Listing> => {
    const DEVICE = change(DEVICES.DEVICE, world)
    return { DEVICES: { COUNT: String(DEVICE.length), DEVICE } }
  }
  return command === 'deviceList'
    ? replying('deviceList', changed)
    : replying('deviceStatus', changed)
}

/** Each device is listed as if it were another, or had other calls. */
export function showingDevices(
  command: Listing,
  change: (device: Device, world: World) => Device,
): Change {
  return listingDevices(command, (devices, world) =>
    devices.map((listed) => {
      const device = world.devices.find(listed.DEVICEID)
      return device ? deviceElements(world, change(device, world)) : listed
    }),
  )
}
