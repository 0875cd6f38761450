import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-3'],
  says: 'The screen of a call that has ended is shown as recorded still.',
  change: listingDevices('deviceStatus', (devices) =>
    devices.map((device) => {
      const ISRECORDINGVIDEO = device.SYS_USER === '' ? 'N' : 'Y'
      return { ...device, RECORDING: { ...device.RECORDING, ISRECORDINGVIDEO } }
    }),
  ),
}
