import type { Dialect } from '../../contract/dialect.ts'
import { AgentBlackouts } from './blackouts.ts'
import { placeCall } from './calls.ts'
import { Channels } from './channels.ts'
import { describedRecordings } from './described-recording.ts'
import type {
  CoreDescription,
  PermissionsDescription,
  ServerDescription,
  TermDescription,
  WorldDescription,
} from './description.ts'
import { type Device, Devices } from './devices.ts'
import { Dice } from './dice.ts'
import { Disk } from './disk.ts'
import { Groups } from './groups.ts'
import { Recordings } from './recordings.ts'
import { Roles } from './roles.ts'
import { Scheduler } from './scheduler.ts'
import { Script } from './script/script.ts'
import { Sessions } from './sessions.ts'
import { Stations } from './stations.ts'
import { Users } from './users.ts'

/**
 * The whole state of a recording system. It moves only by requests and by the instant that is
 * handed in with them; nothing in it reads a clock. Its parts change through their own operations.
 */
export interface World {
  readonly dialect: Dialect
  readonly server: ServerDescription
  readonly terminology: readonly TermDescription[]
  readonly devices: Devices
  readonly users: Users
  readonly stations: Stations
  readonly channels: Channels
  readonly disk: Disk
  readonly recordings: Recordings
  readonly sessions: Sessions
  readonly agentBlackouts: AgentBlackouts
  readonly groups: Groups
  readonly roles: Roles
  readonly permissions: PermissionsDescription
  readonly scheduler: Scheduler
  readonly script: Script
  /** The core with an ident; one that does not exist is a bug. */
  core(ident: number): CoreDescription
  /** The core for devices that no scenario assigns: the first. */
  readonly defaultCore: number
  /** The number of the next thing that happens. */
  takeStep(): number
}

/** What a world is made of, beside what its cores say. */
export type WorldParts = Omit<World, 'dialect' | 'core' | 'defaultCore' | 'takeStep'>

/** Makes a world as described. A description that contradicts itself is a bug of its reader. */
export function createWorld(described: WorldDescription): World {
  const world = assembleWorld(described, {
    server: described.server,
    terminology: described.terminology,
    devices: new Devices(),
    users: new Users(described.users),
    stations: new Stations(described.stations),
    channels: new Channels(described.cores, described.channels),
    disk: new Disk(described.server.diskCapacityMb, described.server.diskFreeMb),
    recordings: new Recordings(described.server.nextRecordId),
    sessions: new Sessions(),
    agentBlackouts: new AgentBlackouts(described.server.longestBlackoutMs),
    groups: new Groups(described.groups),
    roles: new Roles(described.roles),
    permissions: described.permissions,
    scheduler: new Scheduler(described.schedules, new Dice(described.seed)),
    script: new Script(described.script),
  })
  for (const { deviceId, core, alias } of described.devices) {
    world.devices.know(deviceId, core, alias)
  }
  knowPhones(
    world,
    described.users.flatMap((user) => user.phones),
  )
  for (const station of described.stations) knownDevice(world, station.deviceId)
  world.recordings.describe(describedRecordings(world, described.recordings))
  for (const call of described.calls) placeCall(world, call)
  return world
}

/** Makes a world of its parts. It takes its first step from here. */
export function assembleWorld(
  { dialect, cores }: Pick<WorldDescription, 'dialect' | 'cores'>,
  parts: WorldParts,
): World {
  const byIdent = new Map(cores.map((core) => [core.ident, core]))
  const [first] = cores
  if (!first) throw new Error('a world needs a core')
  let step = 0
  return {
    ...parts,
    dialect,
    core: (ident) => {
      const core = byIdent.get(ident)
      if (!core) throw new Error(`there is no core ${ident}`)
      return core
    },
    defaultCore: first.ident,
    takeStep: () => {
      step += 1
      return step
    },
  }
}

/** The device with an id, which becomes known by being named (CALLSTART-12). */
export function knownDevice(world: World, deviceId: string): Device {
  return world.devices.know(deviceId, world.defaultCore)
}

/** Every phone of a user is a device the system knows, by id or by alias. */
export function knowPhones(world: World, phones: Iterable<string>): void {
  for (const phone of phones) {
    if (world.devices.withAlias(phone).length === 0) knownDevice(world, phone)
  }
}
