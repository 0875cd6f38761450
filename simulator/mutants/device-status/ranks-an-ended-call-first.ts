import { showingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-3'],
  says: 'DEVICESTATUS shows a call that has ended before one that is up.',
  change: showingDevices('deviceStatus', (device) =>
    device.lastCall ? { ...device, calls: [] } : device,
  ),
}
