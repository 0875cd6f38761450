import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-6'],
  says: 'DEVICELIST has ISRECORDING Y where there never was a call.',
  change: listingDevices('deviceList', (devices) =>
    devices.map((device) =>
      device.STARTTIME === ''
        ? { ...device, RECORDING: { ...device.RECORDING, ISRECORDING: 'Y' } }
        : device,
    ),
  ),
}
