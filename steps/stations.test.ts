import { expect, test } from 'vitest'
import { changesOf } from './stations.ts'

test.each<[string, string, string, readonly string[]]>([
  ['nothing', 'A = 1\nB = 2', 'B = 2\nA = 1', []],
  ['a station that is new', '', 'A = 1', ['A = 1']],
  ['a station that is gone', 'A = 1\nB = 2', 'B = 2', ['A = ']],
  ['a station at another device', 'A = 1', 'A = 2', ['A = 2']],
  ['two that changed places', 'A = 1\nB = 2', 'A = 2\nB = 1', ['A = 2', 'B = 1']],
  ['a mapping that is there twice', 'A = 1', 'A = 1\nA = 1', ['A = 1']],
  ['a station at a second device', 'A = 1', 'A = 1\nA = 2', ['A = 2']],
  ['a name with the sign in it', 'A = B = 1', 'A = B = 2', ['A = B = 2']],
])('%s', (_, before, after, changes) => {
  expect(changesOf(before, after)).toEqual(changes)
})
