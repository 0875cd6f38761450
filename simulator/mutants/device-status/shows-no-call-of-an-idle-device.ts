import { showingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-4'],
  says: 'DEVICESTATUS shows no call of an idle device.',
  change: showingDevices('deviceStatus', (device) => ({ ...device, lastCall: undefined })),
}
