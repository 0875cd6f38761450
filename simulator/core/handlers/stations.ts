import { accept, type Handler } from '../outcome.ts'

export const stations: Handler<'stations'> = (world) =>
  accept('ok', {
    COUNT: String(world.stations.storedCount()),
    STATIONS: {
      STATION: Array.from(world.stations.stored(), ({ name, deviceId }) => ({
        STATIONNAME: name,
        DEVICEID: deviceId,
      })),
    },
  })
