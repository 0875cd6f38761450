import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-12'],
  says: 'The status commands show no FILENAME of a session.',
  change: listingDevices('deviceStatus', (devices) =>
    devices.map((device) =>
      device.RECORDING.SESSIONID === ''
        ? device
        : { ...device, RECORDING: { ...device.RECORDING, FILENAME: '' } },
    ),
  ),
}
