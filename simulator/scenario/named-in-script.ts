import type { Placed } from './check-references.ts'
import type { ScenarioFile } from './schema.ts'

type Script = ScenarioFile['script']
/** What an action is told. */
type Parameters = Readonly<Record<string, unknown>>

/** The names and the instants of a script, and what its actions name of the scenario. */
export function namedInScript(script: Script) {
  return {
    names: fieldOf(script, 'name'),
    instants: fieldOf(script, 'at'),
    agents: namedByActions(script, 'agent'),
    channels: namedByActions(script, 'channel'),
    cores: namedByActions(script, 'core'),
    freeMb: namedByActions(script, 'freeMb'),
  }
}

function fieldOf(script: Script, field: 'name' | 'at'): readonly Placed[] {
  return script.flatMap((entry, index) => placed(['script', index, field], entry[field]))
}

function namedByActions(
  script: Script,
  field: 'agent' | 'channel' | 'core' | 'freeMb',
): readonly Placed[] {
  return script.flatMap((entry, index) =>
    entry.do.flatMap((action, number) =>
      Object.entries<Parameters | undefined>(action).flatMap(([name, parameters]) =>
        placed(['script', index, 'do', number, name, field], parameters?.[field]),
      ),
    ),
  )
}

function placed(path: Placed['path'], value: unknown): readonly Placed[] {
  return typeof value === 'string' || typeof value === 'number' ? [{ path, value }] : []
}
