import { saying } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICELIST-3'],
  says: 'DEVICELIST has two RECORDING in a device that is in a call.',
  change: saying('deviceList', (result) =>
    result.replaceAll(
      /<RECORDING>(?:(?!<\/RECORDING>).)*<CALLINSTANCE>[^<]+<\/CALLINSTANCE><\/RECORDING>/g,
      '$&$&',
    ),
  ),
}
