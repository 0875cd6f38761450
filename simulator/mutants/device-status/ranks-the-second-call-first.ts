import { showingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-3'],
  says: 'DEVICESTATUS shows the second of three calls that are up.',
  change: showingDevices('deviceStatus', (device) =>
    device.calls.length < 3 ? device : { ...device, calls: device.calls.slice(0, 2) },
  ),
}
