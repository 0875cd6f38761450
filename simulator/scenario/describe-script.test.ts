import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settle } from '../core/settle.ts'
import { createWorld } from '../core/world.ts'
import { describeWorld } from './describe-world.ts'
import { parseScenario } from './read-scenario.ts'

const start = Date.UTC(2026, 1, 2, 14)
const hour = 3_600_000

function described(entry: string) {
  const text = `server: { timeZone: America/New_York }\nscript: [{ ${entry}, do: [{ disk-fills: {} }] }]`
  const [first] = describeWorld(parseScenario(text, 'x.yaml'), start).script
  return first
}

test.each<[string, string, object]>([
  ['once, so long after the start', 'after: 30', { at: start + 30_000, times: 1 }],
  ['at the start', 'after: 0', { at: start, times: 1 }],
  ['once, at an instant', 'at: 2026-02-02T15:00:00Z', { at: start + hour, times: 1 }],
  ["at one on the server's clock", 'at: 2026-02-02T10:00:00', { at: start + hour, times: 1 }],
  [
    'again and again',
    'after: 30, every: 60',
    { at: start + 30_000, everyMs: 60_000, times: Number.POSITIVE_INFINITY },
  ],
  ['so often', 'after: 0, every: 60, times: 3', { at: start, everyMs: 60_000, times: 3 }],
  ['never, when that was before the start', 'at: 2026-02-02T08:59:59', { times: 0 }],
  [
    'from the first time that is not before the start',
    'at: 2026-02-02T07:30:00, every: 3600',
    { at: start + hour / 2, times: Number.POSITIVE_INFINITY },
  ],
  [
    'also when that is the start itself',
    'at: 2026-02-02T07:00:00, every: 3600',
    { at: start, times: Number.POSITIVE_INFINITY },
  ],
  [
    'as often as is left then',
    'at: 2026-02-02T07:30:00, every: 3600, times: 3',
    { at: start + hour / 2, times: 1 },
  ],
  ['never, when it was over before', 'at: 2026-02-02T07:30:00, every: 60, times: 3', { times: 0 }],
])('an entry happens %s', (_, entry, expected) => {
  expect(described(entry)).toMatchObject(expected)
})

test('it keeps its name, and its actions have their defaults', () => {
  const text = `
script:
  - name: ring
    after: 5
    do:
      - call-starts: { device: 0012, data: { ANI: "007" } }
      - call-ends: { device: 0012 }
      - disk-fills: {}
`
  const [entry] = describeWorld(parseScenario(text, 'x.yaml'), start).script
  expect(entry).toEqual({
    name: 'ring',
    at: start + 5000,
    everyMs: undefined,
    times: 1,
    do: [
      { 'call-starts': { device: '0012', instance: '', data: { ANI: '007' } } },
      { 'call-ends': { device: '0012' } },
      { 'disk-fills': { freeMb: 0 } },
    ],
  })
})

test('the example of the documentation is a scenario, and plays as is said there', () => {
  const page = readFileSync('docs/scenarios.md', 'utf8')
  const [, section = ''] = page.split('\n## Scripts\n')
  const [, example = ''] = /```yaml\n([^`]*)```/.exec(section) ?? []
  const nine = Date.UTC(2026, 1, 2, 9)
  const world = createWorld(describeWorld(parseScenario(example, 'example.yaml'), nine))
  settle(world, nine + 2 * hour)
  const recordings = Array.from(world.recordings.all()).toReversed()
  const minutes = recordings.map(({ startedAt, endedAt, userId }) => [
    (startedAt - nine) / 60_000,
    (endedAt - startedAt) / 60_000,
    userId,
  ])
  expect(minutes).toHaveLength(12)
  expect(minutes.slice(0, 3)).toEqual([
    [1, 2, 11],
    [6, 1, 11],
    [11, 2, undefined],
  ])
  expect(world.channels.all().map(({ state }) => state)).toEqual(['Error', 'Idle'])
  expect(world.users.find(11)?.phones).toEqual(new Set(['4002']))
})
