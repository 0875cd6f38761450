import { showingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-3'],
  says: 'DEVICELIST shows the oldest of several calls that are up.',
  change: showingDevices('deviceList', (device) => ({
    ...device,
    calls: device.calls.slice(0, 1),
  })),
}
