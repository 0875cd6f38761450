import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-11'],
  says: 'STARTTIME of a call is gone once it has ended.',
  change: listingDevices('deviceStatus', (devices) =>
    devices.map((device) => ({ ...device, STARTTIME: device.STOPTIME ? '' : device.STARTTIME })),
  ),
}
