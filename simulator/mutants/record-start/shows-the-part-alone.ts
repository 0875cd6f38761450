import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-3'],
  says: 'A call of which a part is recorded is shown as not recorded.',
  change: listingDevices('deviceStatus', (devices, world) =>
    devices.map((device) => {
      const isPartial = world.devices.find(device.DEVICEID)?.calls.some(({ partial }) => partial)
      return isPartial
        ? { ...device, RECORDING: { ...device.RECORDING, ISRECORDING: 'N' } }
        : device
    }),
  ),
}
