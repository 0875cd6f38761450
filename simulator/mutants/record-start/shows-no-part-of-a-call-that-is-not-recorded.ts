import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-4'],
  says: 'A call of which a part alone is recorded is shown as not recorded.',
  change: listingDevices('deviceStatus', (devices, world) =>
    devices.map((device) => {
      const isWhole = world.devices.find(device.DEVICEID)?.calls.every(({ recording }) => recording)
      return isWhole ? device : { ...device, RECORDING: { ...device.RECORDING, ISRECORDING: 'N' } }
    }),
  ),
}
