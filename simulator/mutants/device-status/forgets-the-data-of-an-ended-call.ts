import { newCallData } from '../../core/call-data.ts'
import { showingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-4'],
  says: 'DEVICESTATUS shows an idle device with the instance of its last call, and none of its data.',
  change: showingDevices('deviceStatus', (device) =>
    device.lastCall
      ? { ...device, lastCall: { ...device.lastCall, data: newCallData({}) } }
      : device,
  ),
}
