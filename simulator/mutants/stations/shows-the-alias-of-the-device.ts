import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['STATIONS-1'],
  says: 'STATIONS shows the alias of the device as its id.',
  change: replying('stations', (reply, world) => ({
    ...reply,
    STATIONS: {
      STATION: reply.STATIONS.STATION.map((station) => ({
        ...station,
        DEVICEID: world.devices.find(station.DEVICEID)?.alias || station.DEVICEID,
      })),
    },
  })),
}
