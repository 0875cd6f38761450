import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SourcedScenario } from './control-action.ts'
import { parseScenario, readScenario, ScenarioError } from './scenario/read-scenario.ts'
import type { WantedScenario } from './transport/control/controlled.ts'

/** A scenario that can be used, or every defect of one that cannot. */
export type FoundScenario =
  | ({ readonly ok: true } & SourcedScenario)
  | { readonly ok: false; readonly defects: readonly string[] }

/** The scenario that a control request means: a text, or a file of a folder by its name. */
export function wantedScenarioOf(wanted: WantedScenario, folder: string): FoundScenario {
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
