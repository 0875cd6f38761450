import { expect, test } from 'vitest'
import type { ServerDescription } from '../description.ts'
import { ask, worldOf } from '../world.fixture.ts'

function status(part: Partial<ServerDescription>, now = 0) {
  const plain = worldOf()
  const outcome = ask(worldOf({ server: { ...plain.server, ...part } }), 'systemStatus', {}, now)
  if (!outcome.ok) throw new Error('SYSTEMSTATUS has no refusals')
  return outcome.body
}

test('the numbers of the sample are those of the sample', () => {
  const processors = [
    { speedMhz: 2394, type: 'x86 Family 6' },
    { speedMhz: 1000, type: 'other' },
  ]
  expect(status({ processors }, 66_277_000)).toEqual({
    RECORDINGPATH: 'C:\\Recordings\\',
    RECORDINGSPACEINFO: '223.66GB of 465.64GB',
    RECORDINGTOTALDISKCAPACITY: '476819',
    RECORDINGTOTALDISKFREE: '229032',
    RECORDINGTOTALDISKFREEPCT: '48.03',
    SYSTEMUPTIME: '0 days, 18 hours, 24 minutes, 37 seconds.',
    PROCESSOR: [
      { SYSTEMPROCESSORSPEED: '2394MHz', SYSTEMPROCESSORTYPE: 'x86 Family 6' },
      { SYSTEMPROCESSORSPEED: '1000MHz', SYSTEMPROCESSORTYPE: 'other' },
    ],
    SYSTEMRAMTOTAL: '3325',
    SYSTEMRAMFREE: '1702',
    SYSTEMRAMUSED: '1623',
    SYSTEMRAMUSEDPCT: '48',
  })
})

test('a server is up since it was started', () => {
  expect(status({ startedAt: 60_000 }, 63_000)).toMatchObject({
    SYSTEMUPTIME: '0 days, 0 hours, 0 minutes, 3 seconds.',
  })
})

test('it is told as a plain success', () => {
  expect(ask(worldOf(), 'systemStatus', {})).toMatchObject({ ok: true, message: 'ok', words: {} })
})

test.each([
  [100, 71, '29', '29'],
  [3, 1, '2', '66'],
  [1000, 1, '999', '99'],
  [1000, 0, '1000', '100'],
  [1000, 1000, '0', '0'],
])('of %d MB with %d free the share used is cut off', (ramTotalMb, ramFreeMb, used, share) => {
  expect(status({ ramTotalMb, ramFreeMb })).toMatchObject({
    SYSTEMRAMUSED: used,
    SYSTEMRAMUSEDPCT: share,
  })
})

test.each([
  [1024, 0, '0.00GB of 1.00GB', '0.00'],
  [1024, 1024, '1.00GB of 1.00GB', '100.00'],
  [3000, 1000, '0.98GB of 2.93GB', '33.33'],
])('of %d MB of disk with %d free', (diskCapacityMb, diskFreeMb, space, share) => {
  expect(status({ diskCapacityMb, diskFreeMb })).toMatchObject({
    RECORDINGSPACEINFO: space,
    RECORDINGTOTALDISKFREEPCT: share,
  })
})
