import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TextColumns } from './text-columns.ts'

const names = ['a', 'b'] as const

/** Columns with a row for each pair of texts, put in at the end. */
function columnsOf(rows: readonly (readonly string[])[]) {
  const columns = new TextColumns(names)
  for (const [place, row] of rows.entries()) columns.insert(place, row)
  return columns
}

test('rows that have a text are found from the last to the first, within the range', () => {
  const columns = columnsOf([['x'], ['x'], ['y'], ['x'], ['x']])
  expect([...columns.find([['a', 'x']], 1, 4)]).toEqual([3, 1])
})

test('without a text to find, every row of the range is', () => {
  expect([...columnsOf([['x'], ['y'], ['z']]).find([], 0, 2)]).toEqual([1, 0])
})

test('a text that no row has is found nowhere', () => {
  expect([...columnsOf([['x', 'y']]).find([['a', 'y']], 0, 1)]).toEqual([])
})

test('rows put in before others, taken away or changed, are found where they are', () => {
  const text = fc.constantFrom('', 'x', 'y', '4001', 'Gold Level')
  const row = fc.tuple(text, text)
  const how = fc.constantFrom('insert', 'insert', 'set', 'remove')
  const change = fc.record({ at: fc.nat(), row, how })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 80 }), row, (changes, [a, b]) => {
      const columns = new TextColumns(names)
      const rows: (readonly [string, string])[] = []
      for (const { at, row: texts, how: done } of changes) {
        const place = at % (rows.length + 1)
        if (done === 'insert' || place === rows.length) {
          columns.insert(place, texts)
          rows.splice(place, 0, texts)
        } else if (done === 'remove') {
          columns.remove(place)
          rows.splice(place, 1)
        } else {
          columns.set(place, texts)
          rows[place] = texts
        }
      }
      const expected = [...rows.keys()].filter((at) => rows[at]?.[0] === a && rows[at]?.[1] === b)
      const wanted = [
        ['a', a],
        ['b', b],
      ] as const
      expect([...columns.find(wanted, 0, rows.length)]).toEqual(expected.toReversed())
    }),
  )
})

test('rows are found where room was made for them before, and for those that follow', () => {
  const columns = columnsOf([['x', '']])
  columns.reserve(20)
  for (let place = 1; place < 60; place += 1) columns.insert(place, [place % 20 ? '' : 'x', 'y'])
  expect([...columns.find([['a', 'x']], 0, 60)]).toEqual([40, 20, 0])
})

test('a column that was blank so far has its first text, and rows that are blank in it', () => {
  const columns = columnsOf([['x'], ['x']])
  columns.insert(2, ['x', 'y'])
  expect([...columns.find([['b', 'y']], 0, 3)]).toEqual([2])
  const blank = [
    ['a', 'x'],
    ['b', ''],
  ] as const
  expect([...columns.find(blank, 0, 3)]).toEqual([1, 0])
})
