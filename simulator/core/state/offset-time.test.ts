import { expect, test } from 'vitest'
import { offsetText, offsetTime } from './offset-time.ts'

const time = { year: 2026, month: 2, day: 1, hour: 11, minute: 49, second: 32 }

test.each([
  ['2026-02-01T11:49:32-05:00', -300],
  ['2026-02-01T11:49:32+00:00', 0],
  ['2026-02-01T11:49:32+05:45', 345],
  ['2026-02-01T11:49:32-00:30', -30],
])('%s is a time %i minutes ahead, and is written so', (text, offsetMinutes) => {
  expect(offsetTime(text)).toEqual({ ...time, offsetMinutes })
  expect(offsetText({ ...time, offsetMinutes })).toBe(text)
})

test('Z is the offset of nothing', () => {
  expect(offsetTime('2026-02-01T11:49:32Z')).toEqual({ ...time, offsetMinutes: 0 })
})

test('an offset of nothing behind is one of nothing ahead', () => {
  expect(offsetTime('2026-02-01T11:49:32-00:00').offsetMinutes).toBe(0)
})

test('an offset of the time before there were zones is written in whole minutes, as it is shown', () => {
  expect(offsetText({ ...time, offsetMinutes: -296.03 })).toBe('2026-02-01T11:49:32-04:56')
})

test.each(['', '2026-02-01', '2026-02-01T11:49:32'])('"%s" is none', (text) => {
  expect(() => offsetTime(text)).toThrow('is no instant with an offset')
})
