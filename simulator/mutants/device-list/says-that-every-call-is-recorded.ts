import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-1'],
  says: 'DEVICELIST has ISRECORDING Y for every call that is up.',
  change: listingDevices('deviceList', (devices) =>
    devices.map((device) =>
      device.STARTTIME !== '' && device.STOPTIME === ''
        ? { ...device, RECORDING: { ...device.RECORDING, ISRECORDING: 'Y' } }
        : device,
    ),
  ),
}
