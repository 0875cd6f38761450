import { expect, test } from 'vitest'
import { settle } from '../settle.ts'
import { ask, describedWith, recording, schedule, worldOf } from '../world.fixture.ts'
import { createWorld } from '../world.ts'
import { description, fills } from './kept.fixture.ts'
import { stateOf } from './state-of.ts'

// What people and programs read and write: absent is absent, not undefined.

const { server } = describedWith()

test('the facts of the server', () => {
  const told = { importPassword: 'secret', failingStations: ['PC-9'], longestBlackoutMs: 1500 }
  const world = worldOf({ server: { ...server, ...told } })
  world.disk.setFree(7)
  expect(stateOf(world).server).toStrictEqual({
    startedAt: 0,
    recordingPath: 'C:\\Recordings\\',
    disk: { capacityMb: 476_819, freeMb: 7, freeAtStartMb: 229_032 },
    ram: { totalMb: 3325, freeMb: 1702 },
    processors: [{ speedMhz: 2394, type: 'x86' }],
    playbackBase: 'HTTP://10.10.10.10:80/MediaPlayer/ExternalCallListPlayer/',
    nextRecordId: 101,
    chat: { keepDays: 7, archiveAction: 0 },
    longestBlackoutSeconds: 1.5,
    importPassword: 'secret',
    failingStations: ['PC-9'],
    speechAnalytics: true,
  })
})

test('a server without a password, on which a blackout does not end by itself', () => {
  const { server: row } = stateOf(worldOf())
  expect(Object.keys(row)).not.toContain('importPassword')
  expect(Object.keys(row)).not.toContain('longestBlackoutSeconds')
})

test('permissions, terms and schedules', () => {
  const match = { devices: ['4001'], groups: ['12'], gates: ['81'] }
  const { match: _, ...terms } = schedule()
  expect(stateOf(worldOf({ schedules: [schedule({ match })] }))).toMatchObject({
    permissions: { names: ['HOMEPAGEWIDGETS'], others: 'refused' },
    terminology: [{ name: 'agent', value: 'Advisor' }],
    schedules: [{ ...terms, ...match }],
  })
})

const file = (owner: string, second: string) =>
  `C:\\Recordings\\20260201\\${owner}\\${owner}-00-00-${second}.wav`

const ofAda = {
  alias: 'A4001',
  agent: 1,
  sysUser: 'ada',
  crmUser: 'CRM-ada',
  core: 1,
  group: 1,
  audio: true,
  screen: false,
  keepDays: 30,
  archiveAction: 1,
}

test('a call with its recordings', () => {
  const world = createWorld(description)
  fills(world)
  expect(stateOf(world).calls).toStrictEqual([
    {
      device: '4001',
      instance: '1',
      startedAt: 1000,
      data: { USER1: 'one', CALLID: 'c' },
      blackouts: [],
      recording: { id: 101, ...ofAda, channel: 1, startedAt: 1000, fileName: file('A4001', '01') },
      partial: {
        id: 102,
        ...ofAda,
        channel: 2,
        startedAt: 2000,
        fileName: file('A4001', '02'),
        data: { USER1: 'one', USER2: 'partial', CALLID: 'c' },
      },
    },
  ])
})

test('a call of nobody, on no channel and in no group', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4002' }, 1000)
  const { agent: _, group: __, ...rest } = ofAda
  expect(stateOf(world).calls[0]?.recording).toStrictEqual({
    ...rest,
    id: 101,
    alias: 'A4002',
    sysUser: '',
    crmUser: '',
    startedAt: 1000,
    fileName: file('A4002', '01'),
  })
})

test('a finished recording, and what of it is withheld', () => {
  const world = worldOf({
    recordings: [recording({ recordId: 9, columns: { audio_hash: 'heard' } })],
  })
  ask(world, 'callUpdatePostRecording', { RECORDID: '9', USER1: 'now' }, 1000)
  ask(world, 'callStart', { DEVICEID: '4001' }, 1000)
  ask(world, 'blackoutStart', { DEVICEID: '4001' }, 2000)
  ask(world, 'blackoutStop', { DEVICEID: '4001' }, 3000)
  ask(world, 'callStop', { DEVICEID: '4001' }, 9000)
  expect(stateOf(world).recordings).toMatchObject([
    { id: 9, data: { USER1: 'now' }, columns: { audio_hash: 'heard' }, blackouts: [] },
    { id: 101, endedAt: 9000, data: {}, columns: {}, blackouts: [{ fromAt: 2000, toAt: 3000 }] },
  ])
})

test('a blackout that lasts until somebody ends it has no end', () => {
  const world = worldOf()
  ask(world, 'agentBlackoutStart', { SYS_USER: 'ada' }, 2000)
  expect(stateOf(world).agentBlackouts).toStrictEqual([{ agent: 1, blackouts: [{ fromAt: 2000 }] }])
})

test('a station that stands for no device any more names none', () => {
  const world = worldOf()
  ask(world, 'callStart', { DEVICEID: '4002', STATIONNAME: 'PC-4001' }, 1000)
  expect(stateOf(world).stationOverrides).toStrictEqual([
    { name: 'PC-4001', device: '4002' },
    { name: 'PC-4002' },
  ])
})

test('how far the script is', () => {
  const world = createWorld(description)
  settle(world, 12_000)
  const skipped = { place: 0, action: 'call-ends', reason: 'device 4005 is in no call' }
  expect(stateOf(world).script).toStrictEqual({
    pending: [
      { place: 0, nextAt: 15_000 },
      { place: 1, nextAt: 500_000, left: 1 },
    ],
    skipped: [
      { ...skipped, skippedAt: 5000 },
      { ...skipped, skippedAt: 10_000 },
    ],
    skippedCount: 2,
  })
})

test('of occurrences that were left out no action is named', () => {
  const world = worldOf({ script: [{ at: 0, everyMs: 1, times: 60_000, do: [] }] })
  settle(world, 60_000)
  expect(stateOf(world).script.skipped).toStrictEqual([
    { place: 0, skippedAt: 0, reason: '10000 occurrences were left out' },
  ])
})
