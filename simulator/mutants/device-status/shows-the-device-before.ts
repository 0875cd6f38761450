import { type ListedDevice, listingDevices } from '../change/listing-devices.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const kept = perWorld<{ last?: readonly ListedDevice[] }>(() => ({}))

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-1'],
  says: 'DEVICESTATUS shows the device that it was asked for before.',
  change: listingDevices('deviceStatus', (devices, world) => {
    const last = kept(world).last ?? devices
    kept(world).last = devices
    return last
  }),
}
