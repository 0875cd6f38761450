import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-10', 'CALLSTART-21'],
  says: 'What begins while the disk is full is shown as recorded.',
  change: listingDevices('deviceStatus', (devices, world) =>
    devices.map((device) => {
      const { isFull } = world.disk
      return isFull ? { ...device, RECORDING: { ...device.RECORDING, ISRECORDING: 'Y' } } : device
    }),
  ),
}
