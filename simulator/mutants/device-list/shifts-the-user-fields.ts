import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-1'],
  says: 'DEVICELIST shows USER2 as USER1, and USER3 as USER2.',
  change: listingDevices('deviceList', (devices) =>
    devices.map((device) => ({ ...device, USER1: device.USER2, USER2: device.USER3 })),
  ),
}
