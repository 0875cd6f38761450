import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-6'],
  says: 'Of several devices DEVICESTATUS shows the one that was called last.',
  change: listingDevices('deviceStatus', (devices) => devices.slice(-1)),
}
