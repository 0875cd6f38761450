import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-5'],
  says: 'DEVICELIST tells the start of a call that is up as its STOPTIME.',
  change: listingDevices('deviceList', (devices) =>
    devices.map((device) =>
      device.STOPTIME === '' ? { ...device, STOPTIME: device.STARTTIME } : device,
    ),
  ),
}
