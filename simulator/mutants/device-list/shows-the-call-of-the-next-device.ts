import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-1'],
  says: 'DEVICELIST shows, of each device, the data of the next.',
  change: listingDevices('deviceList', (devices) =>
    devices.map((device, index) => {
      const { DEVICEID, DEVICEALIAS, SYS_USER, CRM_USER, COREIDENT } = device
      return {
        ...(devices[index + 1] ?? device),
        DEVICEID,
        DEVICEALIAS,
        SYS_USER,
        CRM_USER,
        COREIDENT,
      }
    }),
  ),
}
