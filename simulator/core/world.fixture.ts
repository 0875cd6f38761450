import type { CommandId } from '../../contract/commands.ts'
import { defaultDialect } from '../../contract/dialect.ts'
import { decide } from './decide.ts'
import type {
  CoreDescription,
  RecordingDescription,
  ScheduleDescription,
  WorldDescription,
} from './description.ts'
import { refuse } from './outcome.ts'
import type { ParametersOf } from './request.ts'
import { untold } from './untold.fixture.ts'
import { createWorld, type World } from './world.ts'

/**
 * What the tests of the core share: a small world, and short ways to ask it and to look at it. Its
 * clock begins at 0, which is midnight of 1 February 2026 on its wall.
 *
 * 4001 is Ada's, 4002 nobody's, 4003 and 4004 are Grace's two, 4005 is Alan's by its alias 9005.
 */
export function worldOf(part: Partial<WorldDescription> = {}): World {
  return createWorld(describedWith(part))
}

/** The small world with what is given instead of what it has. */
export function describedWith(part: Partial<WorldDescription> = {}): WorldDescription {
  return { ...describedWorld, ...part }
}

/** A schedule that takes every call; what is not said is audio alone. */
export function schedule(part: Partial<ScheduleDescription> = {}): ScheduleDescription {
  return {
    name: 'Everything',
    active: true,
    priority: 0,
    match: { devices: [], groups: [], gates: [] },
    percentage: 100,
    apiInitiated: false,
    audio: true,
    screen: false,
    keepDays: 30,
    archiveAction: 1,
    ...part,
  }
}

const describedWorld: WorldDescription = {
  seed: 1,
  dialect: defaultDialect,
  server: {
    startedAt: 0,
    localTime: (at) => ({
      year: 2026,
      month: 2,
      day: 1 + Math.floor(at / 86_400_000),
      hour: Math.floor(at / 3_600_000) % 24,
      minute: Math.floor(at / 60_000) % 60,
      second: Math.floor(at / 1000) % 60,
      offsetMinutes: -300,
    }),
    recordingPath: 'C:\\Recordings\\',
    diskCapacityMb: 476_819,
    diskFreeMb: 229_032,
    ramTotalMb: 3325,
    ramFreeMb: 1702,
    processors: [{ speedMhz: 2394, type: 'x86' }],
    playbackBase: 'HTTP://10.10.10.10:80/MediaPlayer/ExternalCallListPlayer/',
    nextRecordId: 101,
    chat: { keepDays: 7, archiveAction: 0 },
    longestBlackoutMs: Number.POSITIVE_INFINITY,
    importPassword: undefined,
    failingStations: [],
    speechAnalytics: true,
  },
  cores: [core()],
  channels: [],
  devices: [
    { deviceId: '4001', alias: 'A4001', core: 1 },
    { deviceId: '4002', alias: 'A4002', core: 1 },
    { deviceId: '4003', alias: '', core: 1 },
    { deviceId: '4004', alias: '', core: 1 },
    { deviceId: '4005', alias: '9005', core: 1 },
  ],
  users: [
    user(1, 'Ada', 'Byron', ['4001']),
    user(2, 'Grace', 'Murray', ['4003', '4004']),
    user(3, 'Alan', 'Mathison', ['9005']),
  ],
  stations: [
    { name: 'PC-4001', deviceId: '4001', locationId: '' },
    { name: 'PC-4002', deviceId: '4002', locationId: '' },
  ],
  schedules: [schedule()],
  terminology: [{ name: 'agent', value: 'Advisor' }],
  calls: [],
  recordings: [],
  groups: [],
  roles: [],
  permissions: { names: ['HOMEPAGEWIDGETS'], others: 'refused' },
  replies: [],
  script: [],
}

/** A core that records without channels; what is not said is as in most tests. */
export function core(part: Partial<CoreDescription> = {}): CoreDescription {
  return {
    ident: 1,
    capacity: 'unlimited',
    prepareMs: 500,
    finishMs: 0,
    fileType: 'wav',
    screenFileType: 'webm',
    ...part,
  }
}

/** A core that records by channels. */
export function channelCore(part: Partial<CoreDescription> = {}): CoreDescription {
  return core({ capacity: 'channels', finishMs: 1000, ...part })
}

/** A finished recording of 4001 without audio left out; what is not said is blank. */
export function recording(part: Partial<RecordingDescription> = {}): RecordingDescription {
  return {
    recordId: 1,
    deviceId: '4001',
    alias: 'A4001',
    userId: 1,
    sysUser: 'ada',
    crmUser: 'CRM-ada',
    core: 1,
    startedAt: 0,
    endedAt: 60_000,
    data: {},
    audio: true,
    screen: false,
    keepDays: 30,
    archiveAction: 1,
    withheld: [],
    columns: {},
    ...part,
  }
}

/** A user of whom the names follow from the first name; whoever has a phone is an agent. */
export function user(
  userId: number,
  firstName: string,
  lastName: string,
  phones: readonly string[],
) {
  const name = firstName.toLowerCase()
  return {
    userId,
    username: `${name}.login`,
    employeeId: `E${userId}`,
    firstName,
    lastName,
    isAgent: phones.length > 0,
    status: 'A' as const,
    addTime: undefined,
    modTime: undefined,
    sysUser: name,
    sysDomain: 'DESK',
    email: `${name}@example.com`,
    crmUser: `CRM-${name}`,
    siteId: '-1',
    allowSelfRecord: false,
    allowSelfDownload: false,
    phones,
  }
}

/** Sends one command to a world. */
export function ask<C extends CommandId>(
  world: World,
  command: C,
  parameters: ParametersOf<C>,
  now = 0,
) {
  return decide(world, { command, requestId: '1', parameters }, now)
}

/** What a command that went to core 1 is answered with. */
export const sentToCores = {
  ok: true,
  message: 'sentToCores',
  words: { cores: '1' },
  body: {},
} as const

export const deviceNotFound = refuse('deviceNotFound')
export const deviceNotInCall = refuse('deviceNotInCall')

/** The device as DEVICESTATUS shows it, with its one call. */
export function shown(world: World, deviceId: string, now = 0) {
  const outcome = ask(world, 'deviceStatus', { DEVICEID: deviceId }, now)
  const [device] = outcome.ok ? outcome.body.DEVICES.DEVICE : []
  if (!device) throw new Error(`there is no device ${deviceId}`)
  return device
}

/** The calls that are up on a device, as DEVICERECORDINGSTATUS shows them. */
export function callsOn(world: World, deviceId: string, now = 0) {
  const outcome = ask(world, 'deviceRecordingStatus', { DEVICEID: deviceId }, now)
  return outcome.ok ? outcome.body.DEVICE.flatMap((device) => device.RECORDING) : []
}

/** The instances of the calls that are up on a device, oldest first. */
export function instancesOn(world: World, deviceId: string): readonly string[] {
  return callsOn(world, deviceId).map((call) => call.CALLINSTANCE)
}

/** What CALLLIST finds. */
export function listed(world: World, filters: ParametersOf<'callList'> = {}) {
  const outcome = ask(world, 'callList', filters)
  return outcome.ok ? outcome.body.SEARCHRESULT : []
}

/** A whole minute in milliseconds. */
export const minute = 60_000

/** Everything that the status commands tell of a world, and what of it they do not tell. */
export function everything(world: World, now = 0) {
  const devices = Array.from(world.devices.all(), ({ id }) => id)
  return [
    ask(world, 'deviceList', {}, now),
    ...devices.map((id) => ask(world, 'deviceRecordingStatus', { DEVICEID: id }, now)),
    ask(world, 'channels', {}, now),
    ask(world, 'stations', {}, now),
    ask(world, 'callList', {}, now),
    [...world.stations.stored()],
    world.users.all(),
    world.groups.all(),
    Array.from(world.devices.all(), (device) => world.groups.ofPhone(device)),
    structuredClone(world.roles.all()),
    untold(world),
  ]
}
