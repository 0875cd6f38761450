import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-5'],
  says: 'DEVICESTATUS has two RECORDING in a device that is in a call.',
  change: saying('deviceStatus', (result) =>
    result.replaceAll(
      /<RECORDING>(?:(?!<\/RECORDING>).)*<CALLINSTANCE>[^<]+<\/CALLINSTANCE><\/RECORDING>/g,
      '$&$&',
    ),
  ),
}
