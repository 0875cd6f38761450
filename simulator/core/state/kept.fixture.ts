import { fire, settle } from '../settle.ts'
import { ask, channelCore, core, describedWith, recording } from '../world.fixture.ts'
import type { World } from '../world.ts'

/** What a world must keep when it is written down and read again. */

const unused = { recordingDevice: '', recordingDeviceAlias: '', playbackExtension: '' }

/** 4001 to 4004 are on a core with two channels, beside one that has failed. */
export const description = describedWith({
  server: { ...describedWith().server, longestBlackoutMs: 60_000, importPassword: undefined },
  cores: [channelCore(), core({ ident: 2 })],
  channels: [
    { id: 1, core: 1, state: 'Idle', changedAt: 0, ...unused },
    { id: 2, core: 1, state: 'Idle', changedAt: 0, ...unused },
    { id: 3, core: 1, state: 'Error', changedAt: 0, ...unused },
  ],
  groups: [
    { id: 1, name: 'Sales', isActive: true, phones: ['4001'] },
    { id: 2, name: 'Nights', isActive: true, phones: ['4001'] },
  ],
  roles: [{ id: 1, name: 'Coach', description: '', permissions: [], groups: [1], users: [1] }],
  recordings: [
    recording({ recordId: 11, startedAt: -90_000, endedAt: -80_000 }),
    recording({ recordId: 12, startedAt: -60_000, endedAt: -50_000, data: { USER1: 'then' } }),
  ],
  script: [
    { name: 'often', at: 5000, everyMs: 5000, times: Number.POSITIVE_INFINITY, do: [ends('4005')] },
    { name: 'once', at: 500_000, times: 1, do: [ends('4005')] },
  ],
})

function ends(device: string) {
  return { 'call-ends': { device } }
}

/** Something that is done to a world. */
export type Doing = (world: World) => void

export const starts: Doing = (world) => {
  ask(world, 'callStart', { DEVICEID: '4001', CALLINSTANCE: '1', USER1: 'one', CALLID: 'c' }, 1000)
}
export const fills: Doing = (world) => {
  starts(world)
  ask(world, 'recordStart', { DEVICEID: '4001', USER2: 'partial' }, 2000)
}

/** What is done to a world, noun by noun, and what is done next where the noun must have been kept. */
export const cases: readonly (readonly [string, Doing, Doing])[] = [
  ['nothing that happened', () => {}, starts],
  ['a call that is up', starts, (world) => ask(world, 'callStop', { DEVICEID: '4001' }, 9000)],
  [
    'a call whose data its recording has',
    starts,
    (world) => {
      ask(world, 'callUpdate', { DEVICEID: '4001', USER3: 'late' }, 3000)
      ask(world, 'callStop', { DEVICEID: '4001' }, 9000)
    },
  ],
  [
    'a partial recording with data of its own',
    fills,
    (world) => {
      ask(world, 'callUpdate', { DEVICEID: '4001', USER3: 'late' }, 3000)
      ask(world, 'callStop', { DEVICEID: '4001' }, 9000)
    },
  ],
  [
    'a call that ended, and its file',
    (world) => {
      starts(world)
      ask(world, 'callStop', { DEVICEID: '4001' }, 9000)
    },
    (world) =>
      ask(
        world,
        'callUpdate',
        { DEVICEID: '4001', UPDATE_IF_NOT_RECORDING: 'Y', USER5: 'x' },
        9500,
      ),
  ],
  [
    'which of two devices was in a call last',
    (world) => {
      for (const DEVICEID of ['4004', '4003']) {
        ask(world, 'callStart', { DEVICEID }, 1000)
        ask(world, 'callStop', { DEVICEID }, 1000)
      }
    },
    (world) => ask(world, 'callStart', { SYS_USER: 'grace' }, 2000),
  ],
  [
    'which of two calls is the newer',
    (world) => {
      for (const DEVICEID of ['4004', '4003']) ask(world, 'callStart', { DEVICEID }, 1000)
    },
    (world) => ask(world, 'callStop', { SYS_USER: 'grace' }, 2000),
  ],
  [
    'blackouts of a call',
    (world) => {
      starts(world)
      ask(world, 'blackoutStart', { DEVICEID: '4001' }, 2000)
      ask(world, 'blackoutStop', { DEVICEID: '4001' }, 3000)
      ask(world, 'blackoutStart', { DEVICEID: '4001' }, 4000)
    },
    (world) => ask(world, 'callStop', { DEVICEID: '4001' }, 9000),
  ],
  [
    'a blackout of an agent',
    (world) => {
      starts(world)
      ask(world, 'agentBlackoutStart', { SYS_USER: 'ada' }, 2000)
    },
    (world) => {
      ask(world, 'agentBlackoutStop', { SYS_USER: 'ada' }, 5000)
      ask(world, 'callStop', { DEVICEID: '4001' }, 9000)
    },
  ],
  ['a channel that prepares', starts, (world) => settle(world, 60_000)],
  [
    'channels that are taken',
    fills,
    (world) => ask(world, 'callStart', { DEVICEID: '4003' }, 3000),
  ],
  [
    'a channel that failed while its core was away',
    (world) => {
      world.channels.lose(1, 1000)
      for (const channel of world.channels.all()) {
        if (channel.id === 2) world.channels.fail(channel, 2000)
        if (channel.id === 3) world.channels.recover(channel, 2000)
      }
    },
    (world) => world.channels.regain(1, 3000),
  ],
  [
    'sessions in their order',
    (world) => {
      for (const SESSIONID of ['s2', 's1']) {
        ask(world, 'chatStart', { SESSIONID, AGENTID: '1', USER1: SESSIONID }, 1000)
      }
    },
    (world) => ask(world, 'chatStop', { SESSIONID: 's1' }, 5000),
  ],
  [
    'a session of an agent without a phone',
    (world) => {
      ask(world, 'importUser', { ACTION: 'MODIFY', USER_ID: '1', PHONES: '' }, 500)
      ask(world, 'chatStart', { SESSIONID: 's', AGENTID: '1' }, 1000)
    },
    (world) => ask(world, 'chatStop', { SESSIONID: 's' }, 5000),
  ],
  [
    'users, deleted ones too',
    (world) => {
      ask(world, 'importUser', { ACTION: 'ADD', FIRST_NAME: 'New', LAST_NAME: 'One' }, 1000)
      ask(world, 'importUser', { ACTION: 'DELETE', USER_ID: '4' }, 2000)
      ask(world, 'importUser', { ACTION: 'MODIFY', USER_ID: '2', PHONES: '5000,4004' }, 3000)
    },
    (world) => ask(world, 'importUser', { ACTION: 'ADD', FIRST_NAME: 'A', LAST_NAME: 'B' }, 4000),
  ],
  [
    'stations, and what calls had otherwise',
    (world) => {
      ask(world, 'importWorkstation', { STATIONNAME: 'PC-4001', DEVICEID: '4002' }, 1000)
      ask(world, 'callStart', { STATIONNAME: 'PC-9', DEVICEID: '4002' }, 2000)
    },
    (world) => ask(world, 'callStart', { STATIONNAME: 'PC-9', DEVICEID: '4001' }, 3000),
  ],
  [
    'the alias that a device was given',
    (world) => ask(world, 'callStart', { DEVICEID: '4002', DEVICEALIAS: 'A4001' }, 1000),
    (world) => ask(world, 'callStop', { DEVICEALIAS: 'A4001' }, 2000),
  ],
  [
    'the group that a phone was put into first',
    (world) => {
      const names = { FIRSTNAME: 'Ada', LASTNAME: 'Byron', DEVICEID: '4001', GROUPID: '1' }
      for (const ACTION of ['DELETE', 'ADD']) {
        ask(world, 'modifyGroupPermission', { ACTION, ...names }, 1000)
      }
    },
    (world) => {
      starts(world)
      ask(world, 'addGroup', { GROUPNAME: 'New' }, 1000)
    },
  ],
  [
    'roles, and the number of one that is gone',
    (world) => {
      ask(world, 'modifyRole', { ACTION: 'ADD', ROLENAME: 'Guest' }, 1000)
      ask(world, 'modifyRole', { ACTION: 'DELETE', ROLENAME: 'Guest' }, 1000)
      const granted = { ACTION: 'ADD', ROLEID: '1', PERMISSIONNAME: 'homepagewidgets' }
      ask(world, 'modifyRolePermission', granted, 1000)
    },
    (world) => ask(world, 'modifyRole', { ACTION: 'ADD', ROLENAME: 'Other' }, 2000),
  ],
  [
    'the disk, and how free it was',
    (world) => world.disk.setFree(0),
    (world) => world.disk.setFree(),
  ],
  [
    'a described recording that was changed',
    (world) => ask(world, 'callUpdatePostRecording', { RECORDID: '11', USER1: 'now' }, 1000),
    (world) => ask(world, 'callUpdatePostRecording', { RECORDID: '11', DEVICEALIAS: 'N' }, 2000),
  ],
  [
    'a described recording that was removed',
    (world) => world.recordings.remove(12),
    (world) => ask(world, 'callUpdate', { DEVICEID: '4001', UPDATE_IF_NOT_RECORDING: 'Y' }, 2000),
  ],
  [
    'what the script will do, and what it could not',
    (world) => settle(world, 12_000),
    (world) => {
      settle(world, 21_000)
      fire(world, 'once', 22_000)
    },
  ],
]
