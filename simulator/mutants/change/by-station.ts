import { commands } from '../../../contract/commands.ts'
import type { Change } from '../mutant.ts'
import { handling } from './handling.ts'
import { rewording } from './reading.ts'
import { together } from './together.ts'

/** The commands of calls that take no station. */
type Stationless = 'callStop' | 'callUpdate' | 'recordStart' | 'recordStop'

/** A command finds its device by STATIONNAME as well, which it does not take. */
export function byStation(command: Stationless): Change {
  return together(
    rewording((text) =>
      text.includes(`<TYPE>${commands[command].name}</TYPE>`)
        ? text.replace(/<STATIONNAME>([^<]*)<\/STATIONNAME>/, '<CRM_USER>at $1</CRM_USER>')
        : text,
    ),
    // No user of a scenario is called so.
    handling(command, (usual) => (world, request, now) => {
      const [, station = ''] = /^at (.*)$/.exec(request.parameters.CRM_USER ?? '') ?? []
      const DEVICEID = world.stations.deviceAt(station)
      if (DEVICEID === undefined) return usual(world, request, now)
      return usual(world, { ...request, parameters: { ...request.parameters, DEVICEID } }, now)
    }),
  )
}
