import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-1'],
  says: 'DEVICELIST shows the group of a call as its gate, and the gate as its group.',
  change: listingDevices('deviceList', (devices) =>
    devices.map((device) => ({ ...device, GROUP: device.GATE, GATE: device.GROUP })),
  ),
}
