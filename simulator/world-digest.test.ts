import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commands } from '../contract/commands.ts'
import { commandIds } from './any-request.fixture.ts'
import { anyRun, happen, type Side, sideOf } from './any-run.fixture.ts'
import type { WorldDescription } from './core/description.ts'
import { readsOnly } from './core/reads-only.ts'
import { Replies } from './core/replies.ts'
import type { ReplyRule } from './core/reply-rule.ts'
import { settle } from './core/settle.ts'
import { stateDefects } from './core/state/state-defects.ts'
import { stateOf } from './core/state/state-of.ts'
import { worldFrom } from './core/state/world-from.ts'
import { worldOf } from './core/world.fixture.ts'
import { worldStateSchema } from './scenario/state-schema.ts'
import { digestOf } from './world-digest.ts'

/** What holds for any run, told by digests. */

const numRuns = 40

type Run = typeof anyRun extends fc.Arbitrary<infer R> ? R : never

function forAnyRun(holds: (run: Run) => void): void {
  fc.assert(fc.property(anyRun, holds), { numRuns })
}

/** The digest of a side at its instant. */
function digest({ world, replies, now }: Side): string {
  settle(world, now)
  return digestOf(world, replies)
}

/** A side that was written down, and read again. */
function restored(description: WorldDescription, { world, replies, now }: Side): Side {
  settle(world, now)
  const written = JSON.stringify({ world: stateOf(world), replies: replies.state() })
  const { world: state, replies: rules } = JSON.parse(written)
  const checked = worldStateSchema.parse(state)
  expect(stateDefects(description, checked)).toEqual([])
  return { world: worldFrom(description, checked), replies: Replies.from(rules), now }
}

test('a request that is refused, or only asks, leaves the world as it was', () => {
  forAnyRun(({ description, steps }) => {
    // Rules count what they meet, refused or not: that is no part of the world.
    const side = sideOf({ ...description, replies: [] })
    for (const step of steps.filter(({ deed }) => deed.does !== 'add-rule')) {
      side.now += step.ms
      const before = digest(side)
      const { isRefused, command } = happen(side, { ...step, ms: 0 })
      if (isRefused || (command && readsOnly(command))) expect(digest(side)).toBe(before)
    }
  })
})

test('a world that is written down and read again goes on as if nothing had been', () => {
  forAnyRun(({ description, steps }) => {
    const going = sideOf(description)
    let again = sideOf(description)
    for (const [index, step] of steps.entries()) {
      expect(happen(again, step).told).toEqual(happen(going, step).told)
      if (index % 5 === 0) again = restored(description, again)
    }
    expect(digest(again)).toBe(digest(going))
  })
})

test('what comes of a run follows from nothing but the scenario, the requests and the clock', () => {
  forAnyRun(({ description, steps }) => {
    const watched = sideOf(description)
    const left = sideOf(description)
    for (const [index, step] of steps.entries()) {
      digest({ ...watched, now: watched.now + Math.floor(step.ms / 2) })
      if (index % 5 === 0) restored(description, watched)
      expect(happen(watched, step).told).toEqual(happen(left, step).told)
    }
    expect(digest(watched)).toBe(digest(left))
  })
})

test('a digest tells of the rules for replies and of how often each was met', () => {
  const of = (...rules: readonly ReplyRule[]) => new Replies(rules, 1)
  const world = worldOf()
  const rule = { match: { command: 'TEST', parameters: {} }, delayMs: 5 } as const
  const met = of(rule)
  met.meet({ command: 'testEcho', requestId: '1', parameters: {} }, 'tcp')
  const digests = [of(), of(rule), met, of({ ...rule, delayMs: 6 })].map((replies) =>
    digestOf(world, replies),
  )
  expect(new Set(digests).size).toBe(4)
  for (const one of digests) expect(one).toMatch(/^[0-9a-f]{64}$/)
})

test('the order in which the keys of a thing were written is no matter', () => {
  const world = worldOf()
  const one = new Replies([{ match: { parameters: { A: '1', B: '2' } }, delayMs: 5 }], 1)
  const other = new Replies([{ delayMs: 5, match: { parameters: { B: '2', A: '1' } } }], 1)
  expect(digestOf(world, other)).toBe(digestOf(world, one))
})

test('the commands that only ask are those that tell and export', () => {
  const asking = commandIds.filter(readsOnly).map((command) => commands[command].name)
  expect(asking.toSorted()).toEqual([
    'CALLLIST',
    'CHANNELS',
    'DEVICELIST',
    'DEVICERECORDINGSTATUS',
    'DEVICESTATUS',
    'EMAIL',
    'EXPORT',
    'FETCHTERMINOLOGY',
    'MULTIEXPORT',
    'STATIONS',
    'SYSTEMSTATUS',
    'TEST',
  ])
})
