import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { badge } from './badge.ts'
import type { ExampleRun } from './collect-run.ts'
import { html } from './html/html.ts'
import { junit } from './junit.ts'
import { markdownSummary } from './markdown-summary.ts'
import type { Result } from './result-format.ts'

export interface ReportOptions {
  /** The run to compare with, in those reports that do. */
  readonly before?: Result | undefined
}

/** What is made of a result, by the file that it goes to. */
const reports: Readonly<Record<string, (result: Result, options: ReportOptions) => string>> = {
  'junit.xml': (result) => junit(result),
  'report.html': html,
  'summary.md': (result) => markdownSummary(result),
  'badge.svg': (result) => badge(result),
}

/**
 * Writes what came of a run beside the message streams: `result.json`, the reports that are made from
 * it, and `step-use.json`, by which a watcher knows which features a changed step file touches.
 */
export function writeRun(
  result: Result,
  examples: readonly ExampleRun[],
  out: string,
  options: ReportOptions = {},
): void {
  writeResult(result, out, options)
  writeFileSync(join(out, 'step-use.json'), `${JSON.stringify(stepUse(examples), null, 2)}\n`)
}

/** Writes a result, and every report that is made from it. */
export function writeResult(result: Result, out: string, options: ReportOptions = {}): void {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'result.json'), `${JSON.stringify(result, null, 2)}\n`)
  writeReports(result, out, options)
}

/** Writes every report that is made from a result, and says which files these are. */
export function writeReports(
  result: Result,
  out: string,
  options: ReportOptions = {},
): readonly string[] {
  mkdirSync(out, { recursive: true })
  return Object.entries(reports).map(([name, report]) => {
    const file = join(out, name)
    writeFileSync(file, report(result, options))
    return file
  })
}

function stepUse(examples: readonly ExampleRun[]): Record<string, string[]> {
  const use = new Map<string, Set<string>>()
  for (const { uri, stepFiles } of examples) {
    for (const file of stepFiles) use.set(file, (use.get(file) ?? new Set()).add(uri))
  }
  return Object.fromEntries([...use].map(([file, features]) => [file, [...features].toSorted()]))
}
