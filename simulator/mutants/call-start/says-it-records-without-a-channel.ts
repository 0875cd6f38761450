import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-19', 'CALLSTART-21'],
  says: 'A device on a core without a free channel is shown as recorded.',
  change: listingDevices('deviceStatus', (devices, world) =>
    devices.map((device) => {
      const isFree = world.channels.hasFree(Number(device.COREIDENT))
      return isFree ? device : { ...device, RECORDING: { ...device.RECORDING, ISRECORDING: 'Y' } }
    }),
  ),
}
