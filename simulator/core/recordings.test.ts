import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callDataNames, newCallData } from './call-data.ts'
import { type FinishedRecording, Recordings, updateRecording } from './recordings.ts'
import { indexedNames } from './search-texts.ts'

function recording(recordId: number, startedAt: number, deviceId = '4001'): FinishedRecording {
  return {
    recordId,
    deviceId,
    core: 1,
    userId: undefined,
    sysUser: '',
    crmUser: '',
    startedAt,
    fileName: '',
    audio: true,
    screen: false,
    partial: false,
    isOfCall: true,
    channel: undefined,
    alias: '',
    data: newCallData({ USER1: 'one' }),
    keepDays: 30,
    archiveAction: 1,
    endedAt: startedAt + 1000,
    groupId: undefined,
    columns: {},
    withheld: [],
  }
}

function ids(found: Iterable<FinishedRecording>): number[] {
  return Array.from(found, ({ recordId }) => recordId)
}

test('ids count on from where they begin, and leave out those that are there', () => {
  const recordings = new Recordings(5)
  recordings.keep(recording(6, 0))
  expect([recordings.takeId(), recordings.takeId(), recordings.takeId()]).toEqual([5, 7, 8])
})

test('in whatever order they are kept, a search is newest first and holds the range', () => {
  const kept = fc.array(
    fc.record({ startedAt: fc.integer({ min: 0, max: 5000 }), device: fc.constantFrom('1', '2') }),
  )
  const second = fc.integer({ min: 0, max: 6 })
  fc.assert(
    fc.property(
      kept,
      second,
      second,
      fc.constantFrom('1', undefined),
      (all, from, to, deviceId) => {
        const recordings = new Recordings(1)
        const rows = all.map(({ startedAt, device }, index) =>
          recording(index + 1, startedAt, device),
        )
        for (const row of rows) recordings.keep(row)
        const expected = rows
          .filter((row) => deviceId === undefined || row.deviceId === deviceId)
          .filter(({ startedAt }) => Math.floor(startedAt / 1000) >= from)
          .filter(({ startedAt }) => Math.floor(startedAt / 1000) <= to)
          .toSorted((a, b) => b.startedAt - a.startedAt || b.recordId - a.recordId)
        const range = { from, to }
        const found =
          deviceId === undefined
            ? recordings.withTexts([], range)
            : recordings.ofDevice(deviceId, range)
        expect(ids(found)).toEqual(ids(expected))
      },
    ),
  )
})

test('the last recording of a device is the one that started last', () => {
  const recordings = new Recordings(1)
  for (const [id, at] of [
    [1, 3000],
    [2, 1000],
    [3, 3000],
  ] as const)
    recordings.keep(recording(id, at))
  recordings.keep(recording(4, 9000, '4002'))
  expect(recordings.lastOfCall('4001')?.recordId).toBe(3)
  expect(recordings.lastOfCall('4003')).toBeUndefined()
})

test.each([
  ['its data', { USER2: 'two' }, { data: { USER1: 'one', USER2: 'two' } }],
  ['a field that was sent blank', { USER1: '' }, { data: { USER1: '' } }],
  ['its alias', { DEVICEALIAS: 'NEW' }, { alias: 'NEW' }],
  ['the days it is kept', { KEEPDAYS: '0365' }, { keepDays: 365 }],
  [
    'the days it is kept, of which no more are counted than a number holds',
    { KEEPDAYS: '9'.repeat(400) },
    { keepDays: Number.MAX_SAFE_INTEGER },
  ],
  ['its archive action', { ARCHIVEACTION: '7' }, { archiveAction: 7 }],
])('an update changes %s', (_, sent, expected) => {
  const one = recording(1, 0)
  updateRecording(one, sent)
  expect(one).toMatchObject({ data: { USER1: 'one' }, keepDays: 30, ...expected })
})

test('what is new or changed since the world began is told apart from what was described', () => {
  const recordings = new Recordings(50)
  const described = [1, 2, 3, 4].map((id) => recording(id, id * 1000))
  recordings.describe(described, [4])
  recordings.keep(recording(9, 0))
  const changed = recordings.find(2)
  if (changed) recordings.update(changed, { USER1: 'two' })
  expect(ids(recordings.changed())).toEqual([2, 4, 9])
  expect(recordings.removed()).toEqual([])
})

describe('a recording that is removed', () => {
  test('is found no more, while the others are', () => {
    const recordings = new Recordings(1)
    for (const id of [1, 2, 3, 4]) recordings.keep(recording(id, id * 1000))
    expect(recordings.remove(2)).toBe(true)
    const range = { from: 0, to: 9 }
    expect(recordings.find(2)).toBeUndefined()
    expect(recordings.count()).toBe(3)
    expect(ids(recordings.all())).toEqual([4, 3, 1])
    expect(ids(recordings.ofDevice('4001', range))).toEqual([4, 3, 1])
    expect(ids(recordings.withTexts([['USER1', 'one']], range))).toEqual([4, 3, 1])
  })

  test('is the last of its device no more', () => {
    const recordings = new Recordings(1)
    recordings.keep(recording(1, 1000))
    recordings.keep({ ...recording(2, 2000), isOfCall: false })
    recordings.keep(recording(3, 3000))
    recordings.remove(3)
    expect(recordings.lastOfCall('4001')?.recordId).toBe(1)
    recordings.remove(1)
    expect(recordings.lastOfCall('4001')).toBeUndefined()
  })

  test('is noted where it was described, and its number is given to no other', () => {
    const recordings = new Recordings(1, [2])
    recordings.describe([recording(1, 0), recording(3, 0)], [3])
    recordings.keep(recording(4, 0))
    for (const id of [1, 3, 4]) recordings.remove(id)
    expect(recordings.removed()).toEqual([1, 2, 3])
    expect(recordings.changed()).toEqual([])
    expect([recordings.takeId(), recordings.takeId()]).toEqual([4, 5])
  })

  test('must be there', () => {
    expect(new Recordings(1).remove(1)).toBe(false)
  })
})

test('a search by texts finds what has them now, whatever was changed meanwhile', () => {
  const sent = fc.record(
    {
      USER1: fc.constantFrom('', 'one', 'two'),
      GROUP: fc.constantFrom('', 'one', 'two'),
      DEVICEALIAS: fc.constantFrom('A1', 'A2'),
    },
    { requiredKeys: [] },
  )
  const change = fc.record({
    startedAt: fc.integer({ min: 0, max: 3000 }),
    of: fc.nat(),
    sent,
    isRemoved: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(change), fc.constantFrom('one', 'two'), (changes, user1) => {
      const recordings = new Recordings(1)
      const rows: FinishedRecording[] = []
      for (const { startedAt, of, sent: update, isRemoved } of changes) {
        const row = recording(recordings.takeId(), startedAt)
        rows.push(row)
        recordings.keep(row)
        const changed = rows[of % rows.length]
        if (changed) recordings.update(changed, update)
        if (changed && isRemoved) {
          recordings.remove(changed.recordId)
          rows.splice(rows.indexOf(changed), 1)
        }
      }
      const expected = rows
        .filter(({ data, alias }) => data.USER1 === user1 && alias === 'A1')
        .toSorted((a, b) => b.startedAt - a.startedAt || b.recordId - a.recordId)
      const texts = [
        ['USER1', user1],
        ['DEVICEALIAS', 'A1'],
      ] as const
      const found = recordings.withTexts(texts, { from: 0, to: 3 })
      expect(ids(found)).toEqual(ids(expected))
    }),
  )
})

test('a text that has the same hash as another is not taken for it', () => {
  const recordings = new Recordings(1)
  // Found by trying: the hash of both is one number.
  const [one, other] = ['40189', '797186'] as const
  recordings.keep({ ...recording(1, 0), data: newCallData({ USER1: one }) })
  expect(ids(recordings.withTexts([['USER1', other]], { from: 0, to: 1 }))).toEqual([])
  expect(ids(recordings.withTexts([['USER1', one]], { from: 0, to: 1 }))).toEqual([1])
})

test('a recording is found by each text that it has, and by that of no other name', () => {
  const recordings = new Recordings(1)
  const data = newCallData(Object.fromEntries(callDataNames.map((name) => [name, `of ${name}`])))
  const people = {
    userId: 7,
    alias: 'of DEVICEALIAS',
    sysUser: 'of SYS_USER',
    crmUser: 'of CRM_USER',
  }
  recordings.keep({ ...recording(1, 0), data, ...people })
  const range = { from: 0, to: 1 }
  for (const name of indexedNames) {
    for (const other of indexedNames) {
      const text = other === 'AGENTID' ? '7' : `of ${other}`
      const found = ids(recordings.withTexts([[name, text]], range))
      expect([name, other, found]).toEqual([name, other, name === other ? [1] : []])
    }
  }
})

test('described recordings are found as if they had been kept one by one, in whatever order', () => {
  const start = fc.record({
    startedAt: fc.integer({ min: 0, max: 5 }),
    device: fc.constantFrom('1', '2'),
    isOfCall: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(start), (starts) => {
      const rows = starts.map(({ startedAt, device, isOfCall }, index) => ({
        ...recording(index + 1, startedAt, device),
        isOfCall,
      }))
      const described = new Recordings(1)
      described.describe(rows)
      const kept = new Recordings(1)
      for (const row of rows) kept.keep(row)
      expect(ids(described.all())).toEqual(ids(kept.all()))
      for (const device of ['1', '2']) {
        const last = rows
          .filter(({ deviceId, isOfCall }) => deviceId === device && isOfCall)
          .toSorted((a, b) => b.startedAt - a.startedAt || b.recordId - a.recordId)[0]
        expect(described.lastOfCall(device)).toBe(last)
        expect(kept.lastOfCall(device)).toBe(last)
      }
    }),
  )
})
