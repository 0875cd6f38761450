import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-3', 'CALLSTART-4'],
  says: 'CALLSTART does not look up a device by its station.',
  change: asking('callStart', (sent) =>
    sent.DEVICEID ? sent : { ...sent, STATIONNAME: undefined },
  ),
}
