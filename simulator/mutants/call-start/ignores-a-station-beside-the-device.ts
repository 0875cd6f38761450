import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-17'],
  says: 'CALLSTART ignores STATIONNAME where DEVICEID is sent.',
  change: asking('callStart', (sent) =>
    sent.DEVICEID ? { ...sent, STATIONNAME: undefined } : sent,
  ),
}
