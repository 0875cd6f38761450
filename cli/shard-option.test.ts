import { expect, test } from 'vitest'
import { shardOption } from './shard-option.ts'

test.each([
  ['1/1', { number: 1, of: 1 }],
  ['4/12', { number: 4, of: 12 }],
])('%s is a shard', (text, shard) => {
  expect(shardOption(text)).toEqual(shard)
})

test.each(['0/4', '5/4', '1', '1/0', '1/4/8', 'a/b', '-1/4', '1.5/4', ''])(
  '"%s" is none',
  (text) => {
    expect(() => shardOption(text)).toThrow('a shard is 1/4, 2/4, 3/4 or 4/4')
  },
)
