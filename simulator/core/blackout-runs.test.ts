import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlackoutModel, longestMs, type PlainStep, plainRuns } from './blackout-model.fixture.ts'
import type { Stretch } from './blackouts.ts'
import { ask, callsOn, worldOf } from './world.fixture.ts'
import type { World } from './world.ts'

/** Any run of requests: what is withheld, whatever the order they come in. */

test('STATUS is recordpaused exactly while a blackout of the call or of its agent is open', () => {
  forAnyRun((run) => {
    const world = worldWithLimit()
    const model = new BlackoutModel()
    play(world, run, (step, now) => {
      model.apply(step, now)
      const paused = running(world, now).filter((one) => one.paused)
      const named = paused.map(({ device, SESSIONID, CALLINSTANCE }) =>
        SESSIONID === '' ? `${device}/${CALLINSTANCE}` : SESSIONID,
      )
      expect(named.toSorted()).toEqual(model.paused(now).toSorted())
    })
  })
})

test('the withheld stretches of a recording lie within it, apart and in order', () => {
  forAnyRun((run) => {
    const world = worldWithLimit()
    play(world, run)
    for (const { startedAt, endedAt, withheld } of world.recordings.all()) {
      let before = Number.NEGATIVE_INFINITY
      for (const { from, to } of withheld) {
        expect(from).toBeGreaterThan(before)
        expect(to).toBeGreaterThan(from)
        before = to
      }
      expect(withheld[0]?.from ?? startedAt).toBeGreaterThanOrEqual(startedAt)
      expect(withheld.at(-1)?.to ?? endedAt).toBeLessThanOrEqual(endedAt)
    }
  })
})

test('withheld of a recording is what STATUS said was paused while it lasted', () => {
  forAnyRun((run) => {
    const world = worldWithLimit()
    const seen: { readonly at: number; readonly all: ReturnType<typeof running> }[] = []
    play(world, run, (_, now) => {
      // Of several requests at one instant the last one counts from then on.
      if (seen.at(-1)?.at === now) seen.pop()
      seen.push({ at: now, all: running(world, now) })
    })
    for (const { recordId, endedAt, withheld } of world.recordings.all()) {
      for (const { at, all } of seen.filter((one) => one.at < endedAt)) {
        const then = all.find((one) => one.recordId === recordId)
        if (then) expect(covers(withheld, at)).toBe(then.paused)
      }
    }
  })
})

function forAnyRun(holds: (run: readonly PlainStep[]) => void): void {
  fc.assert(fc.property(plainRuns, holds), { numRuns: 300 })
}

function worldWithLimit(): World {
  return worldOf({ server: { ...worldOf().server, longestBlackoutMs: longestMs } })
}

/** Sends a run to a world, and looks at it after each request. */
function play(
  world: World,
  run: readonly PlainStep[],
  look: (step: PlainStep, now: number) => void = () => {},
): void {
  let now = 0
  for (const step of run) {
    now += step.ms
    const { command, ms: _, ...parameters } = step
    ask(world, command, parameters, now)
    look(step, now)
  }
}

/** Every call and session that is recorded, with what it shows. */
function running(world: World, now: number) {
  return Array.from(world.devices.all()).flatMap((device) => {
    const up = [...device.calls, ...world.sessions.on(device)]
    return callsOn(world, device.id, now).map(({ STATUS, SESSIONID, CALLINSTANCE }, index) => ({
      device: device.id,
      recordId: up[index]?.recording?.recordId,
      paused: STATUS === 'recordpaused',
      SESSIONID,
      CALLINSTANCE,
    }))
  })
}

function covers(stretches: readonly Stretch[], at: number): boolean {
  return stretches.some(({ from, to }) => from <= at && at < to)
}
