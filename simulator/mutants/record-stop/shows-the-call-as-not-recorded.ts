import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTOP-3', 'RECORDSTOP-4'],
  says: 'A call whose part has ended is shown as not recorded, and is.',
  change: listingDevices('deviceStatus', (devices) =>
    devices.map((device) => ({ ...device, RECORDING: { ...device.RECORDING, ISRECORDING: 'N' } })),
  ),
}
