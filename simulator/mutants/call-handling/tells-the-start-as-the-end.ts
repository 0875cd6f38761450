import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-11'],
  says: 'STOPTIME of a call is its STARTTIME.',
  change: listingDevices('deviceStatus', (devices) =>
    devices.map((device) => ({ ...device, STOPTIME: device.STOPTIME && device.STARTTIME })),
  ),
}
