import { deviceElements } from '../../core/device-elements.ts'
import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-5'],
  says: 'DEVICESTATUS lists a device once for each of its calls.',
  change: listingDevices('deviceStatus', (devices, world) =>
    devices.flatMap((listed) => {
      const device = world.devices.find(listed.DEVICEID)
      if (!device || device.calls.length < 2) return [listed]
      return device.calls.map((call) => deviceElements(world, { ...device, calls: [call] }))
    }),
  ),
}
