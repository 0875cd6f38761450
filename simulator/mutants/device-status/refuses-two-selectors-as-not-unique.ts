import { refusing } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-9'],
  says: 'DEVICESTATUS refuses two selectors with API_ERROR_KEYS_NOT_UNIQUE.',
  change: refusing('selectorsConflict', toldAs('API_ERROR_KEYS_NOT_UNIQUE'), 'deviceStatus'),
}
