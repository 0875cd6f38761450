import { accept, type Handler, refuseWith } from '../outcome.ts'
import { knownDevice } from '../world.ts'

export const importWorkstation: Handler<'importWorkstation'> = (world, { parameters }) => {
  const { DEVICEID, STATIONNAME, LOCATIONID = '' } = parameters
  if (world.server.failingStations.includes(STATIONNAME)) {
    // What was there before is what remains (IMPORTWORKSTATION-6).
    const stored = world.stations.storedFor(STATIONNAME)
    return refuseWith('stationNotStored', { STATIONNAME, DEVICEID: stored?.deviceId ?? '' })
  }

  const device = knownDevice(world, DEVICEID)
  world.stations.store({ name: STATIONNAME, deviceId: device.id, locationId: LOCATIONID })

  return accept('ok', { STATIONNAME, DEVICEID: device.id })
}
