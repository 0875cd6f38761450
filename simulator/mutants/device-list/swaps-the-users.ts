import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-1'],
  says: 'DEVICELIST shows SYS_USER as CRM_USER, and CRM_USER as SYS_USER.',
  change: listingDevices('deviceList', (devices) =>
    devices.map((device) => ({ ...device, SYS_USER: device.CRM_USER, CRM_USER: device.SYS_USER })),
  ),
}
