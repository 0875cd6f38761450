import { expect, test } from 'vitest'
import { callDataNames, newCallData } from './call-data.ts'

test('of a call that nothing is known of everything is blank', () => {
  expect(newCallData({})).toEqual(Object.fromEntries(callDataNames.map((name) => [name, ''])))
})
