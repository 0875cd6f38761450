import { describe, expect, test } from 'vitest'
import { callsOn, instancesOn, listed, shown } from '../world.fixture.ts'
import type { World } from '../world.ts'
import type { ScriptedAction } from './actions.ts'
import { after } from './script.fixture.ts'

const device = '4001'

const recordings = (world: World) =>
  listed(world).map((one) => [one.DEVICEID, one.RECORDINGTIME, one.DURATION])

const channels = (world: World) =>
  world.channels.all().map(({ state, changedAt }) => [state, changedAt])

describe('what an action does:', () => {
  test.each<[string, readonly ScriptedAction[], (world: World) => unknown, unknown]>([
    [
      'call-starts has a call begin at its instant, with its data',
      [{ 'call-starts': { device: '4002', instance: '7', data: { ANI: '12', CALLID: 'c9' } } }],
      (world) =>
        callsOn(world, '4002', 9000).map((call) => [
          call.ANI,
          call.CALLID,
          call.CALLINSTANCE,
          call.STARTTIME,
          call.ISRECORDING,
        ]),
      [['12', 'c9', '7', '2/1/2026 12:00:05 AM', 'Y']],
    ],
    [
      'call-starts makes its device known',
      [{ 'call-starts': { device: '4777', instance: '', data: {} } }],
      (world) => [shown(world, '4777', 9000).COREIDENT, instancesOn(world, '4777')],
      ['1', ['']],
    ],
    [
      'call-is-updated changes what it says of the last call',
      [{ 'call-is-updated': { device, data: { USER2: 'new' } } }],
      (world) => callsOn(world, device, 9000).map(({ USER1, USER2 }) => [USER1, USER2]),
      [
        ['', ''],
        ['two', 'new'],
      ],
    ],
    [
      'call-is-updated changes a named call',
      [{ 'call-is-updated': { device, instance: '1', data: { ANI: '' } } }],
      (world) => callsOn(world, device, 9000).map(({ ANI }) => ANI),
      ['', ''],
    ],
    [
      'call-is-transferred has the call go on elsewhere as the same',
      [{ 'call-is-transferred': { device, instance: '1', to: '4002' } }],
      (world) => [
        instancesOn(world, device),
        recordings(world),
        shown(world, '4002', 9000).ANI,
        callsOn(world, '4002', 9000).map((call) => [
          call.CALLID,
          call.CALLINSTANCE,
          call.STARTTIME,
        ]),
      ],
      [['2'], [[device, '0', '5']], '11', [['c1', '1', '2/1/2026 12:00:05 AM']]],
    ],
    [
      'call-is-transferred gives it another instance there',
      [{ 'call-is-transferred': { device, to: '4777', toInstance: '9' } }],
      (world) => [instancesOn(world, device), instancesOn(world, '4777')],
      [['1'], ['9']],
    ],
    [
      'call-ends ends the last call with its recording, at its instant',
      [{ 'call-ends': { device } }],
      (world) => [instancesOn(world, device), recordings(world)],
      [['1'], [[device, '0', '5']]],
    ],
    [
      'call-ends ends a named call',
      [{ 'call-ends': { device, instance: '1' } }],
      (world) => instancesOn(world, device),
      ['2'],
    ],
    [
      'recording-starts and recording-stops make a partial recording',
      [
        { 'recording-starts': { device, instance: '1', data: { USER3: 'part' } } },
        { 'recording-stops': { device, instance: '1' } },
      ],
      (world) => listed(world).map(({ USER3, ANI, RECORDINGTIME }) => [USER3, ANI, RECORDINGTIME]),
      [['part', '11', '5']],
    ],
    [
      'session-starts has a session of the agent begin',
      [{ 'session-starts': { id: 's1', agent: 2, data: { USER1: 'chat' } } }],
      (world) => world.sessions.all().map(({ id, recording }) => [id, recording.data.USER1]),
      [['s1', 'chat']],
    ],
    [
      'session-ends ends it',
      [{ 'session-starts': { id: 's1', agent: 2, data: {} } }, { 'session-ends': { id: 's1' } }],
      (world) => [world.sessions.all(), recordings(world)],
      [[], [['4003', '5', '0']]],
    ],
    [
      'blackout-starts withholds a call',
      [{ 'blackout-starts': { device, instance: '1' } }],
      (world) => callsOn(world, device, 9000).map(({ STATUS }) => STATUS),
      ['recordpaused', 'recording'],
    ],
    [
      'blackout-ends does so no longer',
      [{ 'blackout-starts': { device } }, { 'blackout-ends': { device } }],
      (world) => callsOn(world, device, 9000).map(({ STATUS }) => STATUS),
      ['recording', 'recording'],
    ],
    [
      'agent-blackout-starts withholds an agent',
      [{ 'agent-blackout-starts': { agent: 1 } }],
      (world) => callsOn(world, device, 9000).map(({ STATUS }) => STATUS),
      ['recordpaused', 'recordpaused'],
    ],
    [
      'agent-blackout-ends does so no longer',
      [{ 'agent-blackout-starts': { agent: 1 } }, { 'agent-blackout-ends': { agent: 1 } }],
      (world) => callsOn(world, device, 9000).map(({ STATUS }) => STATUS),
      ['recording', 'recording'],
    ],
    [
      'agent-logs-on moves the phone, and the agent to it alone',
      [{ 'agent-logs-on': { agent: 1, phone: '4003' } }],
      (world) => [
        shown(world, '4003').SYS_USER,
        shown(world, device).SYS_USER,
        world.users.all().map(({ phones }) => [...phones]),
      ],
      ['ada', '', [['4003'], ['4004'], ['9005']]],
    ],
    [
      'agent-logs-on makes a phone known, and its user an agent',
      [{ 'agent-logs-on': { agent: 3, phone: '4888' } }],
      (world) => [shown(world, '4888').CRM_USER, shown(world, '4005').CRM_USER],
      ['CRM-alan', ''],
    ],
    [
      'agent-logs-on to the phone that the agent has leaves it the others no longer',
      [{ 'agent-logs-on': { agent: 2, phone: '4004' } }],
      (world) => world.users.all().map(({ phones }) => [...phones]),
      [['4001'], ['4004'], ['9005']],
    ],
    [
      'agent-logs-off leaves every phone',
      [{ 'agent-logs-off': { agent: 2 } }],
      (world) => [
        shown(world, '4003').SYS_USER,
        shown(world, '4004').SYS_USER,
        world.users.all().map(({ phones }) => [...phones]),
      ],
      ['', '', [['4001'], [], ['9005']]],
    ],
    [
      'channel-fails ends what is recorded on it, and the call goes on',
      [{ 'channel-fails': { channel: 1 } }],
      (world) => [
        channels(world),
        recordings(world),
        callsOn(world, '4003', 9000).map(({ STATUS, ISRECORDING }) => [STATUS, ISRECORDING]),
      ],
      [
        [
          ['Error', 5000],
          ['Idle', 0],
          ['Error', 0],
        ],
        [['4003', '0', '5']],
        [['notrecording', 'N']],
      ],
    ],
    [
      'channel-fails ends nothing that is recorded on another',
      [{ 'recording-starts': { device: '4003', data: {} } }, { 'channel-fails': { channel: 2 } }],
      (world) => [
        recordings(world),
        callsOn(world, '4003', 9000).map(({ ISRECORDING }) => ISRECORDING),
        channels(world)[0],
      ],
      [[['4003', '5', '0']], ['Y'], ['Recording', 500]],
    ],
    [
      'channel-recovers has it idle',
      [{ 'channel-recovers': { channel: 3 } }],
      (world) => channels(world)[2],
      ['Idle', 5000],
    ],
    [
      'disk-fills leaves nothing free, and no recording begins; what is recorded goes on',
      [
        { 'disk-fills': { freeMb: 0 } },
        { 'call-starts': { device: '4002', instance: '', data: {} } },
      ],
      (world) => [
        world.disk.freeMb,
        shown(world, '4002', 9000).RECORDING.ISRECORDING,
        shown(world, device, 9000).RECORDING.ISRECORDING,
      ],
      [0, 'N', 'Y'],
    ],
    [
      'disk-fills up to what is said',
      [{ 'disk-fills': { freeMb: 7 } }],
      (world) => world.disk.freeMb,
      7,
    ],
    [
      'disk-frees as much as was free at the start',
      [{ 'disk-fills': { freeMb: 0 } }, { 'disk-frees': {} }],
      (world) => world.disk.freeMb,
      229_032,
    ],
    [
      'disk-frees as much as is said',
      [{ 'disk-frees': { freeMb: 300_000 } }],
      (world) => world.disk.freeMb,
      300_000,
    ],
    [
      'core-goes ends what it records, and takes its channels; other cores go on',
      [{ 'session-starts': { id: 's1', agent: 2, data: {} } }, { 'core-goes': { core: 2 } }],
      (world) => [
        channels(world),
        world.sessions.all(),
        recordings(world),
        shown(world, '4003', 9000).RECORDING.ISRECORDING,
        shown(world, device, 9000).RECORDING.ISRECORDING,
      ],
      [
        [
          ['Error', 5000],
          ['Error', 5000],
          ['Error', 0],
        ],
        [],
        [
          ['4003', '5', '0'],
          ['4003', '0', '5'],
        ],
        'N',
        'Y',
      ],
    ],
    [
      'core-goes has no call recorded that begins then',
      [{ 'core-goes': { core: 1 } }, { 'call-starts': { device: '4002', instance: '', data: {} } }],
      (world) => shown(world, '4002', 9000).RECORDING.ISRECORDING,
      'N',
    ],
    [
      'core-returns has those channels idle that had not failed, and calls recorded that begin then',
      [
        { 'core-goes': { core: 2 } },
        { 'channel-fails': { channel: 2 } },
        { 'core-returns': { core: 2 } },
        { 'call-starts': { device: '4004', instance: '', data: {} } },
      ],
      (world) => [
        channels(world),
        shown(world, '4004', 9000).RECORDING.ISRECORDING,
        shown(world, '4003', 9000).RECORDING.ISRECORDING,
      ],
      [
        [
          ['Recording', 5500],
          ['Error', 5000],
          ['Error', 0],
        ],
        'Y',
        'N',
      ],
    ],
  ])('%s', (_, done, look, expected) => {
    const world = after(...done)
    expect(look(world)).toEqual(expected)
    expect(world.script.skipped).toEqual([])
  })
})
