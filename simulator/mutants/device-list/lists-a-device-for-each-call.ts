import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-3'],
  says: 'DEVICELIST lists a device as often as it has calls.',
  change: listingDevices('deviceList', (devices, world) =>
    devices.flatMap((device) => {
      const calls = world.devices.find(device.DEVICEID)?.calls.length ?? 0
      return calls > 1 ? Array.from({ length: calls }, () => device) : [device]
    }),
  ),
}
