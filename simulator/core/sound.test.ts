import { expect, test } from 'vitest'
import type { Stretch } from './blackouts.ts'
import { soundOf } from './sound.ts'
import { recording, worldOf } from './world.fixture.ts'

function finished(endedAt: number, withheld: readonly Stretch[]) {
  const world = worldOf({ recordings: [recording({ startedAt: 5000, endedAt, withheld })] })
  const found = world.recordings.find(1)
  if (!found) throw new Error('it must be there')
  return found
}

test.each([
  ['standard', 65_999, [], { seconds: 60, silences: [] }],
  [
    'standard',
    65_000,
    [{ from: 15_000, to: 25_500 }],
    { seconds: 60, silences: [{ from: 10_000, to: 20_500 }] },
  ],
  ['real-time', 65_000, [], { seconds: 60, silences: [] }],
  ['real-time', 65_000, [{ from: 15_000, to: 25_000 }], { seconds: 50, silences: [] }],
  [
    'real-time',
    65_000,
    [
      { from: 5000, to: 6500 },
      { from: 60_000, to: 65_000 },
    ],
    { seconds: 53, silences: [] },
  ],
  ['real-time', 65_000, [{ from: 5000, to: 65_000 }], { seconds: 0, silences: [] }],
] as const)('%s: a recording to %s with %j withheld', (kind, endedAt, withheld, expected) => {
  expect(soundOf(finished(endedAt, withheld), kind)).toEqual(expected)
})
