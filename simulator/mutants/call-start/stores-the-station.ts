import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-17'],
  says: 'CALLSTART with a device and a station changes the stored list of stations.',
  change: afterAccepting('callStart', (world, { parameters: { DEVICEID, STATIONNAME } }) => {
    const former = world.stations.storedFor(STATIONNAME ?? '')
    if (DEVICEID && former) world.stations.store({ ...former, deviceId: DEVICEID })
  }),
}
