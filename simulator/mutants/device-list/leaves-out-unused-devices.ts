import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-6'],
  says: 'DEVICELIST lists no device before its first call.',
  change: listingDevices('deviceList', (devices) =>
    devices.filter(({ STARTTIME }) => STARTTIME !== ''),
  ),
}
