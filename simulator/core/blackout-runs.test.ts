import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlackoutModel, longestMs, plainRuns } from './blackout-model.fixture.ts'
import type { Stretch } from './blackouts.ts'
import { busyWorld, play, runs } from './runs.fixture.ts'
import { ask, callsOn, worldOf } from './world.fixture.ts'
import type { World } from './world.ts'

/** Any run of requests: what is withheld of recordings, whatever the order they come in. */

const manyRuns = { numRuns: 400 }

test('the withheld stretches of a recording lie within it, apart and in order', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const world = busyWorld()
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
    }),
    manyRuns,
  )
})

test('withheld of a recording is what its STATUS said was paused', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const world = busyWorld()
      const seen: { readonly at: number; readonly paused: ReadonlyMap<number, boolean> }[] = []
      play(world, run, (send, now) => {
        send()
        // Of several requests at one instant the last one counts from then on.
        if (seen.at(-1)?.at === now) seen.pop()
        seen.push({ at: now, paused: pausedRecordings(world, now) })
      })
      for (const { recordId, endedAt, withheld } of world.recordings.all()) {
        for (const { at, paused } of seen.filter((one) => one.at < endedAt)) {
          if (paused.has(recordId)) expect(covers(withheld, at)).toBe(paused.get(recordId))
        }
      }
    }),
    manyRuns,
  )
})

/** Every recording in progress and whether its STATUS is recordpaused, by RECORDID. */
function pausedRecordings(world: World, now: number): ReadonlyMap<number, boolean> {
  const paused = new Map<number, boolean>()
  for (const device of world.devices.all()) {
    const running = [...device.calls, ...world.sessions.on(device)]
    for (const [index, { STATUS }] of callsOn(world, device.id, now).entries()) {
      const recording = running[index]?.recording
      if (recording) paused.set(recording.recordId, STATUS === 'recordpaused')
    }
  }
  return paused
}

function covers(stretches: readonly Stretch[], at: number): boolean {
  return stretches.some(({ from, to }) => from <= at && at < to)
}

test('STATUS is recordpaused exactly while a blackout of the call or of its agent is open', () => {
  const { server } = worldOf()
  fc.assert(
    fc.property(plainRuns, (run) => {
      const world = worldOf({ server: { ...server, longestBlackoutMs: longestMs } })
      const model = new BlackoutModel()
      let now = 0
      for (const step of run) {
        now += step.ms
        const { command, ms: _, ...parameters } = step
        ask(world, command, parameters, now)
        model.apply(step, now)
        const paused = ['4001', '4002', '4003', '4004', '4005'].flatMap((id) =>
          callsOn(world, id, now)
            .filter(({ STATUS }) => STATUS === 'recordpaused')
            .map(({ SESSIONID, CALLINSTANCE }) => SESSIONID || `${id}/${CALLINSTANCE}`),
        )
        expect(paused.toSorted()).toEqual(model.paused(now).toSorted())
      }
    }),
    manyRuns,
  )
})
