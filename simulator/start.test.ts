import { expect, test } from 'vitest'
import { parseScenario } from './scenario/read-scenario.ts'
import { type SimulatorOptions, startSimulator } from './start.ts'

/** Real time that a test moves. */
class HeldTime {
  at = 1_000_000

  now(): number {
    return this.at
  }
}

type Started = Pick<SimulatorOptions, 'clock' | 'rate'>

async function simulatorOf(clock: string, options: Started, realTime = new HeldTime()) {
  const scenario = parseScenario(`clock: ${clock}`, 'x.yaml')
  const { main } = await startSimulator({
    first: { source: 'x.yaml', scenario },
    realTime,
    ...options,
  })
  return main
}

const at = '1970-01-01T00:00:10Z'

test.each<[string, string, Started, number, number]>([
  ['real time is the default', '{}', {}, 1_000_000, 1],
  ['one that the starter freezes', '{}', { clock: 'frozen' }, 1_000_000, 0],
  ['one that the starter has run faster', '{}', { clock: 'real', rate: 60 }, 1_000_000, 60],
  ['one that begins where the scenario says', `{ at: ${at} }`, {}, 10_000, 1],
  ['a scenario that says it stands', `{ at: ${at}, runs: false }`, { rate: 60 }, 10_000, 0],
  ['a scenario that says it runs', `{ at: ${at}, runs: true }`, { clock: 'frozen' }, 10_000, 1],
  ['how fast, the scenario says first', `{ at: ${at}, rate: 5 }`, { rate: 60 }, 10_000, 5],
  ['a rate is of a clock that runs', `{ at: ${at}, rate: 5 }`, { clock: 'frozen' }, 10_000, 5],
])('the clock: %s', async (_, clock, options, start, rate) => {
  const real = new HeldTime()
  const simulator = await simulatorOf(clock, options, real)
  expect([simulator.now(), simulator.rate]).toEqual([start, rate])
  real.at += 1000
  expect(simulator.now()).toBe(start + 1000 * rate)
})

test.each(['frozen', 'real'] as const)('a %s clock can be moved', async (clock) => {
  const simulator = await simulatorOf(`{ at: ${at} }`, { clock })
  simulator.advance(61_000)
  expect(simulator.now()).toBe(71_000)
})

test.each<[string, Started, string, number, number]>([
  ['begins where the new one says', { clock: 'frozen' }, `{ at: ${at} }`, 10_000, 0],
  ['goes back to where it began, where it stands', { clock: 'frozen' }, '{}', 1_000_000, 0],
  ['is real time, where it runs', {}, '{}', 1_005_000, 1],
  ['runs as the new one says', { clock: 'frozen' }, `{ at: ${at}, rate: 5 }`, 10_000, 5],
  ['stands as the new one says', {}, `{ at: ${at}, runs: false }`, 10_000, 0],
])('after a scenario is loaded the clock %s', async (_, options, clock, start, rate) => {
  const real = new HeldTime()
  const simulator = await simulatorOf('{}', options, real)
  simulator.advance(7000)
  real.at += 5000
  await simulator.load({ source: 'y.yaml', scenario: parseScenario(`clock: ${clock}`, 'y.yaml') })
  expect([simulator.now(), simulator.rate]).toEqual([start, rate])
})
