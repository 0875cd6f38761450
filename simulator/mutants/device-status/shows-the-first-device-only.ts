import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-6'],
  says: 'DEVICESTATUS shows one device, although the selector fits several.',
  change: listingDevices('deviceStatus', (devices) => devices.slice(0, 1)),
}
