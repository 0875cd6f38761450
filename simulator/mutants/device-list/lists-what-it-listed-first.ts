import { type ListedDevice, listingDevices } from '../change/listing-devices.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const kept = perWorld<{ first?: readonly ListedDevice[] }>(() => ({}))

export const mutant: Mutant = {
  breaks: ['DEVICELIST-2'],
  says: 'DEVICELIST goes on listing what it listed first.',
  change: listingDevices('deviceList', (devices, world) => {
    const first = kept(world).first ?? devices
    kept(world).first = first
    return first
  }),
}
