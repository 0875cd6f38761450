import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-1'],
  says: 'DEVICESTATUS shows SYS_USER as CRM_USER, and CRM_USER as SYS_USER.',
  change: listingDevices('deviceStatus', (devices) =>
    devices.map((device) => ({ ...device, SYS_USER: device.CRM_USER, CRM_USER: device.SYS_USER })),
  ),
}
