import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { play, runs } from './runs.fixture.ts'
import { scripted } from './script/script.fixture.ts'
import { scripts } from './script/scripts.fixture.ts'
import { settle } from './settle.ts'
import { ask, everything } from './world.fixture.ts'
import type { World } from './world.ts'

describe('any script', () => {
  test('makes the same world in one jump of the clock and in many steps', () => {
    fc.assert(
      fc.property(scripts, steps, (script, passing) => {
        const [jumped, walked] = [scripted(script), scripted(script)]
        let now = 0
        for (const ms of passing) {
          now += ms
          settle(walked, now)
        }
        settle(jumped, now)
        expect(seen(walked, now)).toEqual(seen(jumped, now))
      }),
      { numRuns: 300 },
    )
  })

  test('answers the same whether anybody asked in between or not', () => {
    fc.assert(
      fc.property(scripts, runs, (script, run) => {
        const [asked, left] = [scripted(script), scripted(script)]
        const end = play(asked, run, (send, now) => {
          everything(asked, now)
          send()
        })
        play(left, run)
        expect(seen(asked, end)).toEqual(seen(left, end))
      }),
    )
  })
})

function seen(world: World, now: number) {
  return [
    everything(world, now),
    ask(world, 'systemStatus', {}, now),
    world.script.skipped,
    world.script.due(),
  ]
}

const steps = fc.array(fc.constantFrom(0, 1, 250, 499, 500, 501, 1000), { maxLength: 25 })
