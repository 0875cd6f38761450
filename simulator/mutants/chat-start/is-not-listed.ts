import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-12'],
  says: 'DEVICELIST shows no session.',
  change: listingDevices('deviceList', (devices) =>
    devices.map((device) =>
      device.RECORDING.SESSIONID === ''
        ? device
        : { ...device, RECORDING: { ...device.RECORDING, SESSIONID: '', ISRECORDINGVIDEO: 'N' } },
    ),
  ),
}
