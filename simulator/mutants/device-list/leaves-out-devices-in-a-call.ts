import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-1', 'DEVICELIST-2'],
  says: 'DEVICELIST lists only devices in no call.',
  change: listingDevices('deviceList', (devices) =>
    devices.filter(({ STARTTIME, STOPTIME }) => STARTTIME === '' || STOPTIME !== ''),
  ),
}
