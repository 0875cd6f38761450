import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-16'],
  says: 'CALLSTART by a station that is not mapped is accepted.',
  change: pretending('callStart', ({ parameters: { DEVICEID, STATIONNAME } }, world) => {
    const isMapped = world.stations.deviceAt(STATIONNAME ?? '') !== undefined
    return DEVICEID === undefined && STATIONNAME !== undefined && !isMapped
  }),
}
