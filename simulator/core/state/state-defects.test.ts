import { describe, expect, test } from 'vitest'
import { ask } from '../world.fixture.ts'
import { createWorld } from '../world.ts'
import type { CallRow } from './call-row.ts'
import { description, fills } from './kept.fixture.ts'
import { stateDefects } from './state-defects.ts'
import { stateOf } from './state-of.ts'
import type { WorldState } from './world-state.ts'

/** A state with something of everything: 4001 is recorded on channels 1 and 2, and Ada has a session. */
function whole(): WorldState {
  const world = createWorld(description)
  fills(world)
  ask(world, 'chatStart', { SESSIONID: 's', AGENTID: '1' }, 3000)
  ask(world, 'callStart', { DEVICEID: '4002' }, 3000)
  ask(world, 'agentBlackoutStart', { SYS_USER: 'ada' }, 3000)
  ask(world, 'importUser', { ACTION: 'DELETE', USER_ID: '3' }, 3000)
  ask(world, 'callUpdatePostRecording', { RECORDID: '11', USER1: 'now' }, 3000)
  world.recordings.remove(12)
  return stateOf(world)
}

const state = whole()
const [call, unrecorded] = state.calls
const [session] = state.sessions
const [recording] = state.recordings
const [first, second, third] = state.channels
if (!call?.recording || !call.partial || !unrecorded || !session || !recording) {
  throw new Error('the world lacks what is to be broken')
}
if (!first || !second || !third) throw new Error('the world lacks channels')
const { recording: main, partial } = call
const [blackout] = state.agentBlackouts

/** What is wrong with the state when something of it is otherwise. */
function defectsWith(changed: Partial<WorldState>): readonly string[] {
  return stateDefects(description, { ...state, ...changed })
}

function withCall(changed: Partial<CallRow>): Partial<WorldState> {
  const [one, other] = state.calls
  return one && other ? { calls: [{ ...one, ...changed }, other] } : {}
}

test('a state of a world has none', () => {
  expect(stateDefects(description, state)).toEqual([])
})

const devices = 'there are 4001, 4002, 4003, 4004, 4005'

describe('people', () => {
  const [user, other] = state.users
  const [role] = state.securityRoles
  const [group, nights] = state.groups
  if (!user || !other || !role || !group || !nights) throw new Error('the world lacks people')

  test.each<[string, Partial<WorldState>, readonly string[]]>([
    [
      'a device that is there twice',
      { devices: [...state.devices, { id: '4001', alias: '', core: 1 }] },
      ['devices.5.id: 4001 is there already'],
    ],
    [
      'a device on a core that is not there',
      { devices: [...state.devices, { id: '4009', alias: '', core: 7 }] },
      ['devices.5.core: there is no core 7; there are 1, 2'],
    ],
    [
      'two users with one phone, and another number too low',
      {
        users: [...state.users, { ...user, id: 9 }],
        nextIds: { ...state.nextIds, users: 9 },
      },
      [
        'users.3.phones.0: 4001 is there already',
        'nextIds.users: found 9, allowed: a number above 9, the highest there is',
      ],
    ],
    [
      'a deleted user with a phone',
      { users: [user, { ...other, status: 'D' }], agentBlackouts: [] },
      ['users.1.phones: a deleted user has no phones'],
    ],
    [
      'a station that is there twice, at a device that is not',
      { stations: [...state.stations, { name: 'PC-4001', device: '4009', location: '' }] },
      [
        'stations.2.name: PC-4001 is there already',
        `stations.2.device: there is no device 4009; ${devices}`,
      ],
    ],
    [
      'two stations at one device',
      { stations: [...state.stations, { name: 'PC-9', device: '4001', location: '' }] },
      ['stations.2.device: 4001 is there already'],
    ],
    [
      'two stations that look-ups have at one device, which is not there',
      {
        stationOverrides: [
          { name: 'A', device: '4009' },
          { name: 'A', device: '4009' },
        ],
      },
      [
        'stationOverrides.1.name: A is there already',
        'stationOverrides.1.device: 4009 is there already',
        `stationOverrides.0.device: there is no device 4009; ${devices}`,
        `stationOverrides.1.device: there is no device 4009; ${devices}`,
      ],
    ],
    [
      'two groups of one name, one with a phone that nobody has',
      { groups: [group, { ...nights, name: 'SALES ', phones: ['4001', '4009', '4001'] }] },
      [
        'groups.1.name: SALES  is there already',
        'groups.1.phones.1: there is no phone 4009; there are 4001, 4003, 4004',
        'groups.1.phones.2: 4001 is there already',
      ],
    ],
    [
      'a user who is there twice',
      { users: [...state.users, { ...user, phones: [] }] },
      ['users.3.id: 1 is there already'],
    ],
    [
      'a group that is there twice',
      { groups: [group, nights, { ...nights, name: 'Days', phones: [] }] },
      ['groups.2.id: 2 is there already'],
    ],
    [
      'a phone whose groups are ordered twice',
      { groupOrder: [1, 2].map(() => ({ phone: '4001', groups: [2, 1] })) },
      ['groupOrder.1.phone: 4001 is there already'],
    ],
    [
      'a role that is there twice',
      { securityRoles: [role, { ...role, name: 'Guest' }] },
      ['securityRoles.1.id: 1 is there already'],
    ],
    [
      'nothing, where two roles have names of their own',
      {
        securityRoles: [role, { ...role, id: 2, name: 'Guest' }],
        nextIds: { ...state.nextIds, securityRoles: 3 },
      },
      [],
    ],
    [
      'an order of groups that a phone is not in',
      {
        groupOrder: [
          { phone: '4001', groups: [2, 1] },
          { phone: '4003', groups: [1] },
        ],
      },
      ['groupOrder.1.groups.0: there is no phone 4003 in group 1; there is none'],
    ],
    [
      'a role for a group and a user that are not there',
      { securityRoles: [{ ...role, groups: [9], users: [8] }] },
      [
        'securityRoles.0.users.0: there is no user 8; there are 1, 2, 3',
        'securityRoles.0.groups.0: there is no group 9; there are 1, 2',
      ],
    ],
    [
      'two roles of one name',
      {
        securityRoles: [role, { ...role, id: 2, name: 'coach' }],
        nextIds: { ...state.nextIds, securityRoles: 3 },
      },
      ['securityRoles.1.name: coach is there already'],
    ],
  ])('%s', (_, changed, says) => {
    expect(defectsWith(changed)).toEqual(says)
  })
})

describe('calls and recordings', () => {
  const { channel: _, ...nowhere } = main
  const { agent: __, group: ___, ...nobodys } = main
  test.each<[string, Partial<WorldState>, readonly string[]]>([
    [
      'a call on a device that is not there',
      { calls: [...state.calls, { ...unrecorded, device: '4009' }] },
      [`calls.2.device: there is no device 4009; ${devices}`],
    ],
    [
      'a call that is there twice',
      { calls: [...state.calls, unrecorded] },
      ['calls.2.instance: instance "" on device 4002 is there already'],
    ],
    ['nothing, where one is recorded of nobody', withCall({ recording: nobodys }), []],
    [
      'a call that ended on a device that is not there',
      {
        endedCalls: [
          { device: '4009', instance: '', startedAt: 0, endedAt: 1, data: {}, fileName: '' },
        ],
      },
      [`endedCalls.0.device: there is no device 4009; ${devices}`],
    ],
    [
      'a session on a device that is not there',
      { sessions: [{ ...session, device: '4009' }] },
      [`sessions.0.device: there is no device 4009; ${devices}`],
    ],
    [
      'a user whose blackouts are there twice, one of which ends before it begins',
      { agentBlackouts: [1, 1].map((agent) => ({ agent, blackouts: [{ fromAt: 9, toAt: 8 }] })) },
      [
        'agentBlackouts.1.agent: 1 is there already',
        'agentBlackouts.0.blackouts.0.toAt: found 8, allowed: an instant after 9, where it begins',
        'agentBlackouts.1.blackouts.0.toAt: found 8, allowed: an instant after 9, where it begins',
      ],
    ],
    [
      'a recording that is there twice',
      { recordings: [recording, recording] },
      ['recordings.1.id: 11 is there already'],
    ],
    [
      'two calls that ended last on one device',
      {
        endedCalls: [1, 2].map(() => {
          return { device: '4001', instance: '', startedAt: 0, endedAt: 1, data: {}, fileName: '' }
        }),
      },
      ['endedCalls.1.device: 4001 is there already'],
    ],
    [
      'a session that is there twice, with one recording',
      { sessions: [session, session] },
      ['sessions.1.id: s is there already', 'sessions.1.recording.id: 103 is there already'],
    ],
    [
      'a session on a channel',
      { sessions: [{ ...session, recording: { ...session.recording, channel: 3 } }] },
      ['sessions.0.recording.channel: a recording of a session is on no channel'],
    ],
    [
      'a blackout that ends before it begins, and one that is open before another',
      withCall({ blackouts: [{ fromAt: 9, toAt: 9 }, { fromAt: 10 }, { fromAt: 11 }] }),
      [
        'calls.0.blackouts.0.toAt: found 9, allowed: an instant after 9, where it begins',
        'calls.0.blackouts.1.toAt: is missing: only the last blackout may be open',
      ],
    ],
    [
      'a blackout of a user who is not there',
      { agentBlackouts: [{ agent: 9, blackouts: blackout?.blackouts ?? [] }] },
      ['agentBlackouts.0.agent: there is no user 9; there are 1, 2, 3'],
    ],
    [
      'a recording of a user, of a group and on a core that are not there',
      { recordings: [{ ...recording, agent: 8, group: 9, core: 7, channel: 6 }] },
      [
        'recordings.0.core: there is no core 7; there are 1, 2',
        'recordings.0.agent: there is no user 8; there are 1, 2, 3',
        'recordings.0.group: there is no group 9; there are 1, 2',
        'recordings.0.channel: there is no channel 6; there are 1, 2, 3',
      ],
    ],
    [
      'a recording that is being made and is there already',
      withCall({ recording: { ...main, id: 11 } }),
      ['calls.0.recording.id: 11 is there already', 'calls.0.recording.id: 11 is there already'],
    ],
    [
      'one whose number another will get',
      withCall({ recording: { ...main, id: 104 } }),
      ['calls.0.recording.id: found 104, allowed: a number below 104, the nextRecordId'],
    ],
    [
      'a removed recording that nobody described, and one that is there',
      { removedRecordings: [12, 12, 40, 11] },
      [
        'removedRecordings.1: 12 is there already',
        'removedRecordings.2: the scenario describes no recording 40',
        'recordings.0.id: 11 is among removedRecordings too',
      ],
    ],
    [
      'a call that is recorded without a channel',
      {
        ...withCall({ recording: nowhere }),
        channels: [{ ...first, state: 'Idle' }, second, third],
      },
      ['calls.0.recording.channel: is missing: core 1 has channels'],
    ],
  ])('%s', (_, changed, says) => {
    expect(defectsWith(changed)).toEqual(says)
  })
})

describe('channels', () => {
  const { next: _, ...still } = first
  test.each<[string, Partial<WorldState>, readonly string[]]>([
    [
      'one that is there twice, on a core that is not',
      { channels: [first, second, third, { ...third, core: 7 }] },
      ['channels.3.id: 3 is there already', 'channels.3.core: there is no core 7; there are 1, 2'],
    ],
    [
      'a core that is away twice, and one that is not there',
      { coresAway: [2, 2, 7] },
      ['coresAway.1: 2 is there already', 'coresAway.2: there is no core 7; there are 1, 2'],
    ],
    [
      'one that failed and is Idle',
      { channels: [first, second, { ...third, state: 'Idle' }] },
      ['channels.2.state: found Idle, allowed: Error, as a channel that failed is in'],
    ],
    [
      'one in Error that has not failed',
      { channels: [first, second, { ...third, failed: false }] },
      ['channels.2.state: found Error, allowed: another, as it has not failed and its core is up'],
    ],
    [
      'one in Error, and Idle by itself',
      { channels: [first, second, { ...third, next: { state: 'Idle', changedAt: 9 } }] },
      [
        'channels.2.next: a channel in Error stays so: only PreparingToRecord and FinishRecording pass by themselves',
      ],
    ],
    [
      'one that records nothing',
      {
        ...withCall({}),
        calls: [{ ...call, recording: undefined }].map(({ recording: __, ...one }) => one),
      },
      ['channels.0.state: found Recording, but no recording is on it'],
    ],
    [
      'one that two recordings are on',
      withCall({ partial: { ...partial, channel: 1 } }),
      [
        'calls.0.partial.channel: 1 is there already',
        'channels.1.state: found Recording, but no recording is on it',
      ],
    ],
    [
      'one that is not there',
      withCall({ partial: { ...partial, channel: 9 } }),
      [
        'calls.0.partial.channel: there is no channel 9; there are 1, 2, 3',
        'channels.1.state: found Recording, but no recording is on it',
      ],
    ],
    [
      'one of another core',
      { channels: [{ ...first, core: 2 }, second, third] },
      ['calls.0.recording.channel: channel 1 is of core 2, not 1'],
    ],
    [
      'one that records and is Idle',
      { channels: [{ ...still, state: 'Idle' }, second, third] },
      ['calls.0.recording.channel: channel 1 is in Idle, allowed: PreparingToRecord or Recording'],
    ],
    [
      'one that records another device',
      { channels: [{ ...first, recordingDevice: '4003' }, second, third] },
      ['calls.0.recording.channel: channel 1 records device 4003'],
    ],
    [
      'a recording on a core that takes no channels',
      withCall({ partial: { ...partial, core: 2 } }),
      ['calls.0.partial.channel: a recording on core 2 is on no channel'],
    ],
    [
      'a core that is away and records',
      { coresAway: [1] },
      [
        'channels.0.state: found Recording, allowed: Error, as a channel of core 1, which is away, is in',
        'channels.1.state: found Recording, allowed: Error, as a channel of core 1, which is away, is in',
        'calls.0.recording.core: core 1 is away, and records nothing',
        'calls.0.partial.core: core 1 is away, and records nothing',
        'sessions.0.recording.core: core 1 is away, and records nothing',
      ],
    ],
  ])('%s', (_, changed, says) => {
    expect(defectsWith(changed)).toEqual(says)
  })

  const recordsNothing = ['channels.2.state: found Recording, but no recording is on it']
  test.each([
    ['is as it should be', {}, []],
    ['is not, at another time', { changedAt: third.changedAt + 1 }, recordsNothing],
    ['is not, where that is another channel', { id: 4 }, recordsNothing],
    ['is not, in another state', { state: 'PreparingToRecord' as const }, recordsNothing],
  ])('one that a scenario has recording nothing %s', (_name, other, says) => {
    const channel = { ...third, state: 'Recording' as const, failed: false }
    const { failed: __, ...described } = channel
    const of = {
      ...description,
      channels: [
        { ...described, id: 1 },
        { ...described, ...other },
      ],
    }
    expect(stateDefects(of, { ...state, channels: [first, second, channel] })).toEqual(says)
  })
})

describe('the script', () => {
  const { script } = state
  test.each<[string, Partial<WorldState['script']>, readonly string[]]>([
    [
      'a place that it does not have',
      {
        pending: [{ place: 2, nextAt: 0 }],
        skipped: [{ place: 3, skippedAt: 0, reason: '' }],
      },
      [
        'script.pending.0.place: found 2, allowed: the place of an entry, from 0 to 1',
        'script.skipped.0.place: found 3, allowed: the place of an entry, from 0 to 1',
      ],
    ],
    [
      'an entry that is there twice',
      { pending: [0, 0].map((place) => ({ place, nextAt: 0 })) },
      ['script.pending.1.place: 0 is there already'],
    ],
    [
      'one that does not repeat, and will for ever',
      { pending: [{ place: 1, nextAt: 0 }] },
      ['script.pending.0.left: found for ever, allowed: 1, as entry 1 does not repeat'],
    ],
  ])('%s', (_, changed, says) => {
    expect(defectsWith({ script: { ...script, ...changed } })).toEqual(says)
  })

  test('none at all', () => {
    const pending = [{ place: 0, nextAt: 0 }]
    const says = 'found 0, allowed: the place of an entry, and the script has none'
    expect(
      stateDefects({ ...description, script: [] }, { ...state, script: { ...script, pending } }),
    ).toEqual([`script.pending.0.place: ${says}`])
  })
})
