import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AgentBlackouts, Blackout, type Stretch, union } from './blackouts.ts'

const forever = Number.POSITIVE_INFINITY

/** A blackout after starts (+) and stops (-) at these instants. */
function after(steps: string, longestMs = forever): Blackout {
  const blackout = new Blackout(longestMs)
  for (const step of steps.split(' ').filter(Boolean)) {
    const at = Number(step.slice(1))
    if (step.startsWith('+')) blackout.start(at)
    else blackout.stop(at)
  }
  return blackout
}

describe('what is withheld of 0 to 100', () => {
  test.each([
    ['nothing', '', forever, []],
    ['from a start to its stop', '+10 -20', forever, [[10, 20]]],
    ['to the end, where it is not stopped', '+10', forever, [[10, 100]]],
    ['a repeated start changes nothing', '+10 +15 -20', forever, [[10, 20]]],
    ['one stop closes it, however often it was started', '+10 +15 -20 -30', forever, [[10, 20]]],
    ['a stop alone is nothing', '-20', forever, []],
    [
      'twice',
      '+10 -20 +30 -40',
      forever,
      [
        [10, 20],
        [30, 40],
      ],
    ],
    ['nothing, when it is stopped at once', '+10 -10', forever, []],
    ['no longer than it may last', '+10 -90', 30, [[10, 40]]],
    [
      'anew after it had ended by itself',
      '+10 +50',
      30,
      [
        [10, 40],
        [50, 80],
      ],
    ],
    ['a repeated start does not lengthen it', '+10 +30', 30, [[10, 40]]],
    ['what began before', '+0 -5', forever, [[0, 5]]],
    ['not what begins at the end', '+100 -110', forever, []],
  ])('%s', (_, steps, longest, expected) => {
    const found = after(steps, longest).within({ from: 0, to: 100 })
    expect(found.map(({ from, to }) => [from, to])).toEqual(expected)
  })
})

test('of what began before a stretch counts what reaches into it', () => {
  const found = after('+0 -10 +20 -30 +40 -60').within({ from: 30, to: 50 })
  expect(found).toEqual([{ from: 40, to: 50 }])
})

test('agents who were withheld are told by number, and those who never were are not', () => {
  const blackouts = new AgentBlackouts(forever)
  for (const agent of [10, 9, 8]) blackouts.start(agent, 5)
  blackouts.stop(9, 5)
  blackouts.stop(8, 7)
  expect(blackouts.all()).toEqual([
    { userId: 8, stretches: [{ from: 5, to: 7 }] },
    { userId: 10, stretches: [{ from: 5, to: forever }] },
  ])
})

test.each([
  [10, true],
  [39, true],
  [40, false],
])('begun at 10 for 30 at most, it is open at %s: %s', (at, isOpen) => {
  expect(after('+10', 30).isOpen(at)).toBe(isOpen)
})

test('a union covers what any list covers, in order and apart', () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 }))
    .map(([from, length]): Stretch => ({ from, to: from + length }))
  const covers = (list: readonly Stretch[], at: number) =>
    list.some(({ from, to }) => from <= at && at < to)
  fc.assert(
    fc.property(fc.array(stretch), fc.array(stretch), (one, other) => {
      const joined = union(one, other)
      for (let at = 0; at < 80; at += 1) {
        expect(covers(joined, at)).toBe(covers(one, at) || covers(other, at))
      }
      for (const [index, { from }] of joined.entries()) {
        expect(from).toBeGreaterThan(joined[index - 1]?.to ?? -1)
      }
    }),
  )
})
