import { expect, test } from 'vitest'
import { TextIndex } from './text-index.ts'

test('what shares a text is found in the order of its places, whenever it was added', () => {
  const index = new TextIndex<number>((place) => place)
  index.add('a', 2)
  index.add('a', 1)
  index.add('A', 3)
  expect([index.at('a'), index.at('A'), index.at('b')]).toEqual([[1, 2], [3], []])
})

test('what was removed is not found, and the others are', () => {
  const index = new TextIndex<number>((place) => place)
  index.add('a', 1)
  index.add('a', 2)
  index.remove('a', 1)
  index.remove('b', 2)
  expect(index.at('a')).toEqual([2])
  index.remove('a', 2)
  expect(index.at('a')).toEqual([])
})

test.each(['', '__proto__', 'constructor'])('"%s" finds nothing by itself', (text) => {
  const index = new TextIndex<number>((place) => place)
  index.add('', 1)
  expect(index.at(text)).toEqual([])
})
