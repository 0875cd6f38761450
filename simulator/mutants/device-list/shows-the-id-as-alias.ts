import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-1'],
  says: 'DEVICELIST shows DEVICEID as DEVICEALIAS.',
  change: listingDevices('deviceList', (devices) =>
    devices.map((device) => ({ ...device, DEVICEALIAS: device.DEVICEID })),
  ),
}
