import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { parseScenario, readScenario, ScenarioError } from './scenario/read-scenario.ts'
import { rolesOf } from './scenario/roles.ts'
import type { ScenarioFile } from './scenario/schema.ts'
import type { Simulator } from './start.ts'
import type { Added, Controlled, Replaced, WantedScenario } from './transport/control/controlled.ts'

/** A scenario and where it came from: a file, or a request. */
export interface SourcedScenario {
  readonly source: string
  readonly scenario: ScenarioFile
}

/**
 * A simulator as its control interface sees it. `initial` is what a reset goes back to, and `folder`
 * where the scenarios lie that can be asked for by name.
 */
export function controlledSimulator(
  simulator: Simulator,
  initial: SourcedScenario,
  folder: string,
): Controlled {
  let current = initial
  const load = async (next: SourcedScenario) => {
    await simulator.load(next.scenario)
    current = next
  }
  return {
    listeners: simulator.listeners,
    clock: simulator.clock,
    outbox: () => simulator.outbox(),
    replies: () => simulator.replies.list(),
    addReply: (rule) => addReply(simulator, rule),
    removeReply: (name) => simulator.replies.remove(name),
    script: () => {
      const { script } = simulator
      return { due: script.due(), skipped: script.skipped, skippedCount: script.skippedCount }
    },
    fire: (name) => simulator.fire(name),
    world: () => ({
      scenario: { source: current.source, description: current.scenario.description },
      roles: rolesOf(current.scenario),
      counts: simulator.counts(),
    }),
    reset: () => load(initial),
    replace: async (wanted): Promise<Replaced> => {
      const read = scenarioOf(wanted, folder)
      if (!read.ok) return read
      await load(read)
      return { ok: true }
    },
  }
}

/** A rule is checked as a scenario of that rule alone would be. */
function addReply(simulator: Simulator, said: unknown): Added {
  try {
    const [rule] = parseScenario(stringify({ replies: [said] }), 'request').replies
    const name = rule && simulator.replies.add(rule)
    if (name !== undefined) return { ok: true, name }
    return { ok: false, defects: [`there is a reply ${rule?.name} already`] }
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    return { ok: false, defects: error.defects.map(({ place, says }) => `${place}: ${says}`) }
  }
}

function scenarioOf(
  wanted: WantedScenario,
  folder: string,
): ({ readonly ok: true } & SourcedScenario) | Extract<Replaced, { ok: false }> {
  try {
    if (wanted.kind === 'text') {
      const source = 'request'
      return { ok: true, source, scenario: parseScenario(wanted.text, source) }
    }
    const source = `${wanted.name}.yaml`
    const file = join(folder, source)
    if (!existsSync(file)) return { ok: false, defects: [noSuch(wanted.name, folder)] }
    return { ok: true, source, scenario: readScenario(file) }
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    return { ok: false, defects: error.message.split('\n') }
  }
}

function noSuch(name: string, folder: string): string {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
  return `there is no scenario ${name}; there are ${names.toSorted().join(', ')}`
}
