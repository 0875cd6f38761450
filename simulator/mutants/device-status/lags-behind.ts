import { type ListedDevice, listingDevices } from '../change/listing-devices.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const kept = perWorld(() => new Map<string, ListedDevice>())

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-1'],
  says: 'DEVICESTATUS shows a device as it was when it was asked for before.',
  change: listingDevices('deviceStatus', (devices, world) =>
    devices.map((device) => {
      const before = kept(world).get(device.DEVICEID) ?? device
      kept(world).set(device.DEVICEID, device)
      return before
    }),
  ),
}
