import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-6'],
  says: 'CALLSTART begins the call on the device of the station, not on that of DEVICEID.',
  change: asking('callStart', (sent, world) => ({
    ...sent,
    DEVICEID: world.stations.deviceAt(sent.STATIONNAME ?? '') ?? sent.DEVICEID,
  })),
}
