import type { World } from './world.ts'

/** How much of everything there is in a world. Deleted users count: their records stay. */
export interface WorldCounts {
  readonly devices: number
  readonly users: number
  readonly stations: number
  readonly groups: number
  readonly roles: number
  readonly callsUp: number
  readonly sessionsOpen: number
  readonly recordings: number
}

/** Counts what a world holds. */
export function countsOf(world: World): WorldCounts {
  const devices = [...world.devices.all()]
  return {
    devices: devices.length,
    users: world.users.all().length,
    stations: world.stations.storedCount(),
    groups: world.groups.all().length,
    roles: world.roles.all().length,
    callsUp: devices.reduce((sum, device) => sum + device.calls.length, 0),
    sessionsOpen: world.sessions.all().length,
    recordings: world.recordings.count(),
  }
}
