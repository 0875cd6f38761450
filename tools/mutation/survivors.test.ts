import { expect, test } from 'vitest'
import { disagreement, type Report } from './survivors.ts'

const source = 'const a = 1 + 2\nif (a) {\n  go()\n}\n'

function report(...statuses: readonly string[]): Report {
  const [sum = 'Killed', block = 'Killed'] = statuses
  return {
    files: {
      'a.ts': {
        source,
        mutants: [
          {
            status: block,
            replacement: '{}',
            location: { start: { line: 2, column: 8 }, end: { line: 4, column: 2 } },
          },
          {
            status: sum,
            replacement: '1 - 2',
            location: { start: { line: 1, column: 11 }, end: { line: 1, column: 16 } },
          },
        ],
      },
    },
  }
}

const sum = { file: 'a.ts', change: '1 + 2 → 1 - 2' }
const block = { file: 'a.ts', change: '{ go() } → {}' }

test.each([
  ['nothing, where all are killed', report(), [], [], []],
  ['what survives', report('Survived'), [], [{ ...sum, line: 1 }], []],
  ['what no test covers', report('Killed', 'NoCoverage'), [], [{ ...block, line: 2 }], []],
  [
    'each in the order of the file',
    report('Survived', 'Survived'),
    [],
    [
      { ...sum, line: 1 },
      { ...block, line: 2 },
    ],
    [],
  ],
  ['nothing that is explained', report('Survived'), [sum.change], [], []],
  ['an explanation of what is killed', report(), [sum.change], [], [sum]],
  ['an explanation of what is not there', report(), ['1 → 2'], [], [{ ...sum, change: '1 → 2' }]],
  ['nothing where one is too slow to tell', report('Timeout'), [sum.change], [], []],
])('tells of %s', (_, found, changes, unexplained, stale) => {
  const explanations = [{ file: 'a.ts', why: 'because', changes }]
  expect(disagreement(found, explanations)).toEqual({ unexplained, stale })
})

test('what another report is about is left to that', () => {
  const explanations = [{ file: 'b.ts', why: 'because', changes: ['1 → 2'] }]
  expect(disagreement(report(), explanations)).toEqual({ unexplained: [], stale: [] })
})
