import { listingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-Q1'],
  says: 'DEVICELIST shows every FILENAME in the folder of the day of STARTTIME.',
  change: listingDevices('deviceList', (devices) =>
    devices.map((device) => {
      const [month = '', date = '', year = ''] = device.STARTTIME.split(/[/ ]/)
      const day = `${year}${month.padStart(2, '0')}${date.padStart(2, '0')}`
      const FILENAME = device.RECORDING.FILENAME.replace(/\\\d{8}\\/, () => `\\${day}\\`)
      return { ...device, RECORDING: { ...device.RECORDING, FILENAME } }
    }),
  ),
}
