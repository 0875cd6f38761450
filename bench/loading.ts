import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { createWorld, type World } from '../simulator/core/world.ts'
import { clockStart, describeWorld } from '../simulator/scenario/describe-world.ts'
import { parseScenario } from '../simulator/scenario/read-scenario.ts'
import { loadedScenarios } from './loading-scenarios.ts'
import { timeSearches } from './searches.ts'

/**
 * How long large scenarios take to load, what memory they take, and how long searches of them take.
 * `npm run bench:loading`, or with the name of a scenario that one alone. Figures of one run can be
 * compared with each other; those of two runs where nothing else ran on the machine.
 */

const [name] = process.argv.slice(2)
if (name === undefined) measureEach()
else measure(name)

/** Each scenario has a process of its own: none meets the memory or the compiled code of another. */
function measureEach(): void {
  for (const scenario of loadedScenarios.keys()) {
    const args = [...process.execArgv, fileURLToPath(import.meta.url), scenario]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
}

function measure(scenario: string): void {
  const textOf = loadedScenarios.get(scenario)
  if (!textOf) throw new Error(`there is no scenario ${scenario}`)
  const world = load(scenario, textOf())
  const recordings = world.recordings.count()
  const middle = world.recordings.find(Math.ceil(recordings / 2))
  if (recordings < 2 || !middle) return
  row('', 'found', 'first', 'median')
  for (const { name, found, firstMs, medianMs } of timeSearches(world, middle)) {
    row(name, String(found), milliseconds(firstMs, 2), milliseconds(medianMs, 2))
  }
}

function load(scenario: string, text: string): World {
  const startedAt = performance.now()
  const file = parseScenario(text, `${scenario}.yaml`)
  const readAt = performance.now()
  const description = describeWorld(file, clockStart(file) ?? 0)
  const describedAt = performance.now()
  const world = createWorld(description)
  const createdAt = performance.now()
  process.stdout.write(`\n${scenario}: ${world.devices.count()} devices, `)
  process.stdout.write(`${world.recordings.count()} recordings\n`)
  row('reading and checking the file', milliseconds(readAt - startedAt))
  row('describing', milliseconds(describedAt - readAt))
  row('creating the world', milliseconds(createdAt - describedAt))
  row('total', milliseconds(createdAt - startedAt))
  row('resident memory', `${Math.round(process.memoryUsage().rss / 1e6)} MB`)
  row('the most of it', `${Math.round(process.resourceUsage().maxRSS / 1e3)} MB`)
  return world
}

function milliseconds(value: number, digits = 0): string {
  return `${value.toFixed(digits)} ms`
}

function row(name: string, ...values: readonly string[]): void {
  process.stdout.write(
    `  ${name.padEnd(30)}${values.map((value) => value.padStart(12)).join('')}\n`,
  )
}
