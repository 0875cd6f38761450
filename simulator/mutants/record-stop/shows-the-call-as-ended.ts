import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-3'],
  says: 'A call whose part has ended shows a STOPTIME, and goes on.',
  change: listingDevices('deviceStatus', (devices) =>
    devices.map((device) => ({ ...device, STOPTIME: device.STARTTIME })),
  ),
}
