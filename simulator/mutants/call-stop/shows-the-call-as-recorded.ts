import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-3'],
  says: 'A call that has ended is shown as recorded still.',
  change: listingDevices('deviceStatus', (devices) =>
    devices.map((device) => {
      const ISRECORDING = device.RECORDING.FILENAME === '' ? 'N' : 'Y'
      return { ...device, RECORDING: { ...device.RECORDING, ISRECORDING } }
    }),
  ),
}
