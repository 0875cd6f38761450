import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-15'],
  says: 'DEVICESTATUS shows a call that has ended before a session.',
  change: listingDevices('deviceStatus', (devices, world) =>
    devices.map((device) => {
      const last = world.devices.find(device.DEVICEID)?.lastCall
      if (device.RECORDING.SESSIONID === '' || !last) return device
      return {
        ...device,
        RECORDING: {
          ...device.RECORDING,
          SESSIONID: '',
          ISRECORDINGVIDEO: 'N',
          CALLINSTANCE: last.instance,
        },
      }
    }),
  ),
}
