import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExampleRun } from './collect-run.ts'
import { junit } from './junit.ts'
import type { Result } from './result.ts'

/**
 * Writes what came of a run beside the message streams: `result.json`, `junit.xml`, and
 * `step-use.json`, by which a watcher knows which features a changed step file touches.
 */
export function writeReports(result: Result, examples: readonly ExampleRun[], out: string): void {
  writeFileSync(join(out, 'result.json'), `${JSON.stringify(result, null, 2)}\n`)
  writeFileSync(join(out, 'junit.xml'), junit(examples))
  writeFileSync(join(out, 'step-use.json'), `${JSON.stringify(stepUse(examples), null, 2)}\n`)
}

function stepUse(examples: readonly ExampleRun[]): Record<string, string[]> {
  const use = new Map<string, Set<string>>()
  for (const { uri, stepFiles } of examples) {
    for (const file of stepFiles) use.set(file, (use.get(file) ?? new Set()).add(uri))
  }
  return Object.fromEntries([...use].map(([file, features]) => [file, [...features].toSorted()]))
}
