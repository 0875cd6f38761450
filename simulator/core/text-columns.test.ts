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

test('rows put in before others, and rows that change, are found where they are', () => {
  const text = fc.constantFrom('', 'x', 'y', '4001', 'Gold Level')
  const row = fc.tuple(text, text)
  const change = fc.record({ at: fc.nat(), row, isNew: fc.boolean() })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 80 }), row, (changes, [a, b]) => {
      const columns = new TextColumns(names)
      const rows: (readonly [string, string])[] = []
      for (const { at, row: texts, isNew } of changes) {
        const place = at % (rows.length + 1)
        if (isNew || place === rows.length) {
          columns.insert(place, texts)
          rows.splice(place, 0, texts)
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
