import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-6'],
  says: 'DEVICELIST shows the first day of the calendar as STARTTIME where there never was a call.',
  change: listingDevices('deviceList', (devices) =>
    devices.map((device) =>
      device.STARTTIME === '' ? { ...device, STARTTIME: '1/1/0001 12:00:00 AM' } : device,
    ),
  ),
}
