import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-3', 'CALLSTART-4'],
  says: 'CALLSTART takes the name of a station for the id of a device, and tracks that.',
  change: asking('callStart', (sent) => ({ ...sent, DEVICEID: sent.DEVICEID ?? sent.STATIONNAME })),
}
