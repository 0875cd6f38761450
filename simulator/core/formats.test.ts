import { describe, expect, test } from 'vitest'
import {
  gigabytes,
  type LocalTime,
  localDateTime,
  nearestUnixSecond,
  recordingFileName,
  unixSeconds,
  uptime,
  zonedDateTime,
} from './formats.ts'

function time(part: Partial<LocalTime>): LocalTime {
  return {
    year: 2011,
    month: 2,
    day: 1,
    hour: 11,
    minute: 49,
    second: 32,
    offsetMinutes: 0,
    ...part,
  }
}

describe('a local time', () => {
  test.each([
    ['2/1/2011 11:49:32 AM', {}],
    ['12/31/2011 11:49:32 AM', { month: 12, day: 31 }],
    ['2/1/2011 12:49:32 AM', { hour: 0 }],
    ['2/1/2011 12:49:32 PM', { hour: 12 }],
    ['2/1/2011 1:49:32 PM', { hour: 13 }],
    ['2/1/2011 11:05:09 PM', { hour: 23, minute: 5, second: 9 }],
    ['2/1/0999 11:49:32 AM', { year: 999 }],
  ])('%s', (text, part) => {
    expect(localDateTime(time(part))).toBe(text)
  })
})

describe('a local time with its offset', () => {
  test.each([
    ['10/30/2006 4:05:38 PM -05:00', [2006, 10, 30, 16, 5, 38], -300, ' '],
    ['4/12/2017 3:51:30 PM-05:00', [2017, 4, 12, 15, 51, 30], -300, ''],
    ['2/1/2026 12:00:00 AM +00:00', [2026, 2, 1, 0, 0, 0], 0, ' '],
    ['2/1/2026 12:00:00 PM +05:30', [2026, 2, 1, 12, 0, 0], 330, ' '],
    ['2/1/2026 12:00:00 PM +13:00', [2026, 2, 1, 12, 0, 0], 780, ' '],
    ['2/1/2026 12:00:00 PM -03:30', [2026, 2, 1, 12, 0, 0], -210, ' '],
    ['2/1/2026 12:00:00 PM -00:30', [2026, 2, 1, 12, 0, 0], -30, ' '],
  ] as const)('%s', (text, [year, month, day, hour, minute, second], offsetMinutes, gap) => {
    const shown = { year, month, day, hour, minute, second, offsetMinutes }
    expect(zonedDateTime(shown, gap)).toBe(text)
  })

  test('that never was is the first of the calendar', () => {
    expect(zonedDateTime(undefined, ' ')).toBe('1/1/0001 12:00:00 AM +00:00')
    expect(zonedDateTime(undefined, '')).toBe('1/1/0001 12:00:00 AM+00:00')
  })
})

test.each([
  ['C:\\Recordings\\20110201\\DESK1\\DESK1-11-49-32.wav', 'DESK1', 'wav', {}],
  [
    'C:\\Recordings\\20111231\\7008\\7008-00-05-09.cca',
    '7008',
    'cca',
    { month: 12, day: 31, hour: 0, minute: 5, second: 9 },
  ],
  ['C:\\Recordings\\09990201\\1\\1-11-49-32.wav', '1', 'wav', { year: 999 }],
])('the file %s', (name, owner, fileType, part) => {
  expect(recordingFileName('C:\\Recordings\\', owner, time(part), fileType)).toBe(name)
})

test.each([
  ['0 days, 0 hours, 0 minutes, 0 seconds.', 0],
  ['0 days, 0 hours, 0 minutes, 0 seconds.', 999],
  ['0 days, 0 hours, 0 minutes, 59 seconds.', 59_999],
  ['0 days, 18 hours, 24 minutes, 37 seconds.', 66_277_000],
  ['0 days, 23 hours, 59 minutes, 59 seconds.', 86_399_999],
  ['1 days, 0 hours, 0 minutes, 0 seconds.', 86_400_000],
  ['400 days, 0 hours, 0 minutes, 1 seconds.', 34_560_001_000],
  ['0 days, 0 hours, 0 minutes, 0 seconds.', -5000],
])('an uptime of %s', (text, ms) => {
  expect(uptime(ms)).toBe(text)
})

test.each([
  [1_296_497_752_000, '1296497752', '1296497752'],
  [1_296_497_752_499, '1296497752', '1296497752'],
  [1_296_497_752_500, '1296497752', '1296497753'],
  [1_296_497_752_999, '1296497752', '1296497753'],
])('%d ms in unix seconds, cut off and to the nearest', (at, cut, nearest) => {
  expect([unixSeconds(at), nearestUnixSecond(at)]).toEqual([cut, nearest])
})

test.each([
  [229_032, '223.66GB'],
  [476_819, '465.64GB'],
  [0, '0.00GB'],
  [1, '0.00GB'],
  [1024, '1.00GB'],
])('%d MB', (mb, text) => {
  expect(gigabytes(mb)).toBe(text)
})
