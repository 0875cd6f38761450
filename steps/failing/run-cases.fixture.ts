import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { type ISupportCodeLibrary, loadConfiguration, runCucumber } from '@cucumber/cucumber/api'
import { cases, featureOf } from './cases.fixture.ts'
import { type Definition, GatheredRuns, type Ran } from './gathered-runs.fixture.ts'

/**
 * A program: it runs every case and prints a `Ran` as JSON. In a process of its own, as cucumber loads what
 * it runs by itself, and steps that were loaded before would say nothing anew of what they define.
 */
const folder = mkdtempSync(join(tmpdir(), 'failing-'))
try {
  const feature = join(folder, 'failing.feature')
  writeFileSync(feature, featureOf(cases))
  process.stdout.write(JSON.stringify(await ranOf(feature)))
} finally {
  rmSync(folder, { recursive: true })
}

async function ranOf(feature: string): Promise<Ran> {
  const { runConfiguration } = await loadConfiguration({
    file: false,
    provided: {
      paths: [feature],
      format: ['rerun'],
      import: ['steps/failing/failing-hooks.fixture.ts', 'steps/{parameter-types,*-steps}.ts'],
    },
  })
  const gathered = new GatheredRuns()
  // Cucumber would tell of every failure at length, and each is as it should be.
  const stdout = new Writable({ write: (_piece, _encoding, done) => done() })
  const { support } = await runCucumber(runConfiguration, { stdout }, (envelope) =>
    gathered.add(envelope),
  )
  return { definitions: definitionsIn(support), runs: gathered.runs }
}

/** What cucumber knows of each definition; its messages do not say which function made it. */
function definitionsIn(support: ISupportCodeLibrary): readonly Definition[] {
  const all: readonly { keyword: string; expression: { source: string } }[] = Reflect.get(
    support,
    'stepDefinitions',
  )
  return all.map(({ keyword, expression }) => ({ keyword, step: expression.source }))
}
