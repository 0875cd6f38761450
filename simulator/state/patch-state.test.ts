import { describe, expect, test } from 'vitest'
import type { WorldState } from '../core/state/world-state.ts'
import type { SimulatorSession } from '../simulator-session.ts'
import { asked, officeSession } from './state.fixture.ts'

describe('a patch shows in what the server says:', () => {
  test.each<[string, object, string, string | RegExp]>([
    ['the disk', { server: { disk: { freeMb: 7 } } }, 'systemstatus', '<RECORDINGTOTALDISKFREE>7<'],
    ['a new device', { devices: [{ id: '0012' }] }, 'devicelist', '<DEVICEID>0012<'],
    [
      'an alias',
      { devices: [{ id: '4003', alias: 'Front' }] },
      'devicelist',
      '<DEVICEALIAS>Front<',
    ],
    [
      'a new call',
      { calls: [{ device: '4001', instance: '7', data: { ANI: '555' } }] },
      'devicerecordingstatus&deviceid=4001',
      '<CALLINSTANCE>7<',
    ],
    [
      'a call that is recorded',
      { calls: [{ device: '4001', recording: { id: 120 } }] },
      'devicerecordingstatus&deviceid=4001',
      '<ISRECORDING>Y<',
    ],
    [
      'a call on a device that nobody knew',
      { calls: [{ device: '7777' }] },
      'devicelist',
      '<DEVICEID>7777<',
    ],
    [
      'a described recording that is changed',
      { recordings: [{ id: 11, data: { USER1: 'patched' } }] },
      'calllist&deviceid=4001',
      '>patched<',
    ],
    [
      'a new recording',
      {
        recordings: [
          {
            id: 13,
            device: '4005',
            startedAt: '2026-02-02T14:30:00Z',
            endedAt: '2026-02-02T14:31:00Z',
          },
        ],
      },
      'calllist&deviceid=4005',
      '<RECORDID>13<',
    ],
    [
      'a user with a phone',
      { users: [{ id: 9, firstName: 'Mary', lastName: 'Shelley', phones: ['4100'] }] },
      'importuser&action=list&user_id=9',
      '>Mary<',
    ],
    [
      'the phone of a new user',
      { users: [{ id: 9, firstName: 'Mary', lastName: 'Shelley', phones: ['4100'] }] },
      'devicelist',
      '<DEVICEID>4100<',
    ],
    ['a station', { stations: [{ name: 'PC-9', device: '4009' }] }, 'stations', 'PC-9'],
    ['a channel', { channels: [{ id: 2, state: 'OffHook' }] }, 'channels', 'OffHook'],
    ['a new channel', { channels: [{ id: 7, core: 2 }] }, 'channels', '>7<'],
    [
      'a term',
      { terminology: [{ name: 'agent', value: 'Colleague' }] },
      'fetchterminology',
      'Colleague',
    ],
    [
      'a term in its place',
      { terminology: [{ name: 'user1', value: 'One' }] },
      'fetchterminology',
      /agent.*user1.*user2/s,
    ],
    [
      'a group, which can be named',
      { groups: [{ id: 9, name: 'Days' }] },
      'modifygrouppermission&action=add&groupname=Days&agentid=1&deviceid=4001',
      'API_OK',
    ],
    [
      'a role, which can be named',
      { securityRoles: [{ id: 9, name: 'Boss' }] },
      'modifyrole&action=add&rolename=Boss',
      'Role Boss already exists',
    ],
    [
      'a password',
      { server: { importPassword: 'secret' } },
      'importuser&action=delete&user_id=1',
      /PASSWORD/i,
    ],
    [
      'an open session',
      { sessions: [{ id: 's', device: '4001', recording: { id: 130 } }] },
      'chatstop&sessionid=s calllist&deviceid=4001',
      '<RECORDID>130<',
    ],
  ])('%s', async (_, patch, queries, shows) => {
    const told = (session: SimulatorSession) =>
      String(queries.split(' ').map((query) => asked(session, query)))
    const session = await officeSession()
    expect(told(session)).not.toMatch(shows)
    const other = await officeSession()
    expect(await other.patchState(patch)).toEqual([])
    expect(told(other)).toMatch(shows)
  })
})

/** What a patch makes of the state of the office, of which a part is looked at. */
async function patched(patch: object): Promise<WorldState> {
  const session = await officeSession()
  asked(session, 'callstart&deviceid=4001&callinstance=1&ani=555&user1=one')
  expect(await session.patchState(patch)).toEqual([])
  return session.state().world
}

describe('a patch', () => {
  test.each<[string, object, Partial<Record<keyof WorldState, unknown>>]>([
    [
      'changes of a thing what it says alone',
      { devices: [{ id: '4003', alias: 'Front' }] },
      {
        devices: [
          { id: '4001', alias: 'A4001', core: 1 },
          { id: '4003', alias: 'Front', core: 1 },
          { id: '4004', alias: '', core: 2 },
          { id: '4005', alias: '9005', core: 1 },
        ],
      },
    ],
    [
      'removes one thing and adds another',
      {
        terminology: [
          { name: 'agent', remove: true },
          { name: 'user9', value: 'Nine' },
        ],
      },
      {
        terminology: [
          { name: 'user2', value: 'Two' },
          { name: 'user9', value: 'Nine' },
        ],
      },
    ],
    [
      'changes an object within the server',
      { server: { disk: { freeMb: 1 }, longestBlackoutSeconds: 1.5 } },
      {
        server: expect.objectContaining({
          disk: { capacityMb: 476_819, freeMb: 1, freeAtStartMb: 229_032 },
          longestBlackoutSeconds: 1.5,
        }),
      },
    ],
    [
      'takes away what it has as null',
      { calls: [{ device: '4001', instance: '1', data: { ANI: null }, recording: null }] },
      {
        calls: [
          {
            device: '4001',
            instance: '1',
            startedAt: Date.UTC(2026, 1, 2, 15),
            data: { USER1: 'one' },
            blackouts: [],
          },
        ],
      },
    ],
    [
      'replaces a list of what has no identity',
      { permissions: { names: ['SING'] }, coresAway: [] },
      { permissions: { names: ['SING'], others: 'accepted' } },
    ],
    [
      'gives a new user what a scenario would, and the next one a number above',
      { users: [{ id: 9, firstName: 'Mary', lastName: 'Shelley' }] },
      {
        users: expect.arrayContaining([
          {
            id: 9,
            username: '',
            employeeId: '',
            firstName: 'Mary',
            lastName: 'Shelley',
            agent: false,
            status: 'A',
            sysUser: '',
            sysDomain: '',
            email: '',
            crmUser: '',
            siteId: '-1',
            allowSelfRecord: false,
            allowSelfDownload: false,
            phones: [],
          },
        ]),
        nextIds: { users: 10, groups: 3, securityRoles: 2 },
      },
    ],
    [
      'gives what begins anew the names and the place it would have',
      {
        devices: [{ id: '4009', alias: 'Hall' }],
        calls: [{ device: '4009', recording: { id: 130 }, partial: { id: 131, keepDays: 2 } }],
        sessions: [{ id: 's', recording: { id: 132, agent: 3 } }],
      },
      {
        server: expect.objectContaining({ nextRecordId: 133 }),
        calls: expect.arrayContaining([
          {
            device: '4009',
            instance: '',
            startedAt: Date.UTC(2026, 1, 2, 15),
            data: {},
            blackouts: [],
            recording: {
              id: 130,
              alias: 'Hall',
              sysUser: '',
              crmUser: '',
              core: 1,
              startedAt: Date.UTC(2026, 1, 2, 15),
              fileName: 'C:\\Recordings\\20260202\\Hall\\Hall-15-00-00.wav',
              audio: true,
              screen: false,
              keepDays: 30,
              archiveAction: 1,
            },
            partial: expect.objectContaining({ id: 131, keepDays: 2, data: {} }),
          },
        ]),
        sessions: [
          {
            id: 's',
            recording: expect.objectContaining({
              id: 132,
              agent: 3,
              audio: false,
              screen: true,
              keepDays: 30,
              archiveAction: 0,
              fileName: expect.stringMatching(/-15-00-00\.webm$/),
            }),
          },
        ],
      },
    ],
    [
      'leaves a phone no place among the groups that it has left',
      { groups: [{ id: 2, phones: [] }] },
      { groupOrder: [] },
    ],
    [
      'removes a recording that the scenario describes',
      { recordings: [{ id: 11, remove: true }] },
      { recordings: [], removedRecordings: [11] },
    ],
    [
      'says nothing new of a recording that is as described',
      { recordings: [{ id: 12, keepDays: 30 }] },
      { recordings: [], removedRecordings: [] },
    ],
    [
      'does not bring back a device that it removes',
      { devices: [{ id: '4003', remove: true }], users: [{ id: 2, phones: ['4003', '4004'] }] },
      { devices: expect.not.arrayContaining([expect.objectContaining({ id: '4003' })]) },
    ],
    [
      'changes the script',
      { script: { pending: [{ place: 0, left: 2 }] } },
      {
        script: {
          pending: [{ place: 0, nextAt: Date.UTC(2026, 1, 2, 15, 1), left: 2 }],
          skipped: [],
          skippedCount: 0,
        },
      },
    ],
  ])('%s', async (_, patch, expected) => {
    expect(await patched(patch)).toMatchObject(expected)
  })

  test('brings back a recording under a number that was removed', async () => {
    const session = await officeSession()
    const [, after] = [
      await session.patchState({ recordings: [{ id: 11, remove: true }] }),
      await session.patchState({
        recordings: [{ id: 11, device: '4001', startedAt: 1_000, endedAt: 2_000 }],
      }),
    ]
    expect(after).toEqual([])
    expect(session.state().world).toMatchObject({ recordings: [{ id: 11 }], removedRecordings: [] })
    await session.patchState({ recordings: [{ id: 11, remove: true }] })
    expect(session.state().world).toMatchObject({ recordings: [], removedRecordings: [11] })
  })

  test('removes a recording that came to be since, and leaves no trace of it', async () => {
    const session = await officeSession()
    asked(session, 'callstart&deviceid=4001')
    asked(session, 'recordstart&deviceid=4001')
    asked(session, 'callstop&deviceid=4001')
    const [made] = session.state().world.recordings
    expect(await session.patchState({ recordings: [{ id: made?.id, remove: true }] })).toEqual([])
    expect(session.state().world.removedRecordings).toEqual([])
  })

  test('leaves the clock alone, and what is due happens as it would have', async () => {
    const session = await officeSession()
    await session.patchState({ channels: [{ id: 1, next: null }] })
    session.advance(60_000)
    expect(session.counts().callsUp).toBe(1)
  })

  test('is told as it was understood, and makes the same of the same', async () => {
    const acted: unknown[] = []
    const session = await officeSession((action) => acted.push(action))
    await session.patchState({ server: { startedAt: '2026-02-02T14:00:00Z' } })
    const patch = { server: { startedAt: Date.UTC(2026, 1, 2, 14) } }
    expect(acted).toEqual([{ do: 'patch-state', patch }])
    const other = await officeSession()
    await other.patchState(patch)
    expect(other.digest()).toBe(session.digest())
  })
})

describe('a patch that cannot be changes nothing, and tells everything that is wrong:', () => {
  test.each<[string, unknown, readonly (string | RegExp)[]]>([
    ['no object', [], ['found [], allowed: an object']],
    [
      'shapes',
      {
        devises: [],
        devices: [{ core: 1 }, { id: '4001', color: 'red' }, { id: '4002', remove: false }],
        server: { disk: { freeMb: -1 }, startedAt: 'noon', recordingPath: null },
        calls: [{ device: '4001', data: { COLOUR: 'red' } }],
        users: {},
      },
      [
        /^server\.startedAt: found "noon", allowed: an instant such as .*Z, or milliseconds/,
        'server.recordingPath: found null, allowed: a text',
        'server.disk.freeMb: found -1, allowed: a whole number from 0',
        'devices.0.id: is missing, allowed: a text that is not blank',
        'devices.1.color: there is no such key, allowed: id, alias, core, remove',
        'devices.2.remove: found false, allowed: true',
        /^calls\.0\.data\.COLOUR: there is no such key, allowed: GROUP, GATE, ANI/,
        'users: found {}, allowed: a list',
        /^devises: there is no such key, allowed: server, coresAway, channels, devices/,
      ],
    ],
    [
      'a removal that says more',
      { users: [{ id: 1, firstName: 'Ada', remove: true }] },
      ['users.0.remove: allowed: id alone, where it is removed'],
    ],
    [
      'removals of what is not there',
      { users: [{ id: 7, remove: true }], recordings: [{ id: 99, remove: true }] },
      [
        'users.0: there is none with id 7 to remove',
        'recordings.0: there is none with id 99 to remove',
      ],
    ],
    [
      'new things that lack what cannot be guessed',
      { users: [{ id: 9 }], recordings: [{ id: 13 }] },
      [
        'users.3 (id 9).firstName: is missing, allowed: a text',
        'users.3 (id 9).lastName: is missing, allowed: a text',
        'recordings.0 (id 13).startedAt: is missing, allowed: a whole number of milliseconds since 1970',
        'recordings.0 (id 13).fileName: is missing, allowed: a text',
        'recordings.0 (id 13).device: is missing, allowed: a text',
        'recordings.0 (id 13).endedAt: is missing, allowed: a whole number of milliseconds since 1970',
      ],
    ],
    [
      'more free than there is',
      { server: { disk: { capacityMb: 5 } } },
      [/^server\.disk\.freeMb: .*allowed: no more free than there is/, /freeAtStartMb/],
    ],
    [
      'a core that is not there, and a device that is needed',
      {
        devices: [
          { id: '4009', core: 7 },
          { id: '4001', remove: true },
        ],
      },
      [
        'devices.3 (id "4009").core: there is no core 7; there are 1, 2',
        'stations.0 (name "PC-4001").device: there is no device 4001; there are 4003, 4004, 4005, 4009',
      ],
    ],
    [
      'a channel that records nothing',
      { channels: [{ id: 1, state: 'Recording' }] },
      ['channels.0 (id 1).state: found Recording, but no recording is on it'],
    ],
    [
      'a number that is taken',
      { nextIds: { users: 2 }, recordings: [] },
      ['nextIds.users: found 2, allowed: a number above 3, the highest there is'],
    ],
    [
      'a call that is recorded on a core that has channels, on none',
      { calls: [{ device: '4004', recording: { id: 120 } }] },
      ['calls.0 (device "4004", instance "").recording.channel: is missing: core 2 has channels'],
    ],
    [
      'the phone of another',
      { users: [{ id: 3, phones: ['4001'] }], groups: [{ id: 1, phones: ['9005'] }] },
      ['users.2 (id 3).phones.0: 4001 is there already', /^groups\.0 \(id 1\)\.phones\.0: .*9005/],
    ],
    [
      'an entry of the script that is not there',
      { script: { pending: [{ place: 3, nextAt: 0 }] } },
      [/^script\.pending\.1\.place: found 3, allowed/],
    ],
  ])('%s', async (_, patch, problems) => {
    const acted: unknown[] = []
    const session = await officeSession((action) => acted.push(action))
    const before = session.digest()
    const defects = await session.patchState(patch)
    expect(defects).toEqual(
      problems.map((says) => (typeof says === 'string' ? says : expect.stringMatching(says))),
    )
    expect([session.digest(), acted]).toEqual([before, []])
  })
})
