import { expect, test } from 'vitest'
import { nearestKey } from './nearest-key.ts'

const allowed = ['devices', 'startedAt', 'id', 'core', 'cores', 'clock', 'at', 'USER1']

test.each([
  ['device', 'devices'],
  ['devcies', 'devices'],
  ['Devices', 'devices'],
  ['started_at', 'startedAt'],
  ['started-at', 'startedAt'],
  ['startAt', 'startedAt'],
  ['user1', 'USER1'],
  ['ids', 'id'],
  // Of two that are as near, the one that is named first.
  ['corex', 'core'],
  ['colour', undefined],
  ['x', undefined],
  ['when', undefined],
  ['', undefined],
])('for %j one may have meant %j', (written, meant) => {
  expect(nearestKey(written, allowed)).toBe(meant)
})

test('what is very long is near no key', () => {
  expect(nearestKey('x'.repeat(41), ['x'.repeat(42)])).toBeUndefined()
})

test('of no keys none is near', () => {
  expect(nearestKey('a', [])).toBeUndefined()
})
