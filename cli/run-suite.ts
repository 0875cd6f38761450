import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type ISupportCodeLibrary, runCucumber } from '@cucumber/cucumber/api'
import { checkReplies } from '../reports/check-replies.ts'
import { RunCollector } from '../reports/collect-run.ts'
import { makeResult } from '../reports/make-result.ts'
import type { Result, Selection, TargetFacts } from '../reports/result-format.ts'
import { writeRun } from '../reports/write-reports.ts'
import { realClock } from '../simulator/clock.ts'
import { conclude } from './conclude.ts'
import { isUnchecked } from './connection-options.ts'
import type { exitCodes } from './exit-codes.ts'
import type { Gating } from './gate-option.ts'
import { packageVersion } from './package-path.ts'
import type { Subject } from './subject.ts'
import { type Selected, suiteConfiguration } from './suite-configuration.ts'

export interface SuiteRun extends Subject, Selected {
  readonly out: string
  readonly gating: Gating
}

/** Runs the suite once for each pass, writes the reports, prints the summary and tells the result. */
export async function runSuite(
  run: SuiteRun,
  tell: (result: Result) => void,
): Promise<keyof typeof exitCodes> {
  const startedAt = realClock.now()
  rmSync(run.out, { recursive: true, force: true })
  mkdirSync(run.out, { recursive: true })
  const collector = new RunCollector()
  let support: ISupportCodeLibrary | undefined
  let isSound = true
  for (const [index, pass] of run.passes.entries()) {
    process.stdout.write(`\n${pass.target ?? `simulator, ${pass.scheme}`}\n`)
    const stream = join(run.out, `messages-${index + 1}-${pass.scheme}.ndjson`)
    const configuration = await suiteConfiguration(run, pass, ['progress', `message:${stream}`])
    const { support: loaded, success } = await runCucumber(
      support ? { ...configuration, support } : configuration,
      { cwd: process.cwd() },
      collector.listener(pass),
    )
    support = loaded
    isSound &&= success
    // Cucumber has said which line of which feature it cannot read.
    if (collector.isUnreadable) return 'couldNotRun'
    if (!success && run.failFast) break
  }
  // Of a few examples a shard may have none, and is needed all the same to merge the others.
  if (collector.examples.length === 0 && !run.shard) {
    process.stderr.write('no example matches; nothing was verified\n')
    return 'couldNotRun'
  }
  const { examples, shapes } = await checkReplies(collector.examples, { isForeign: !run.isOwn })
  const result = makeResult(examples, collector.known, {
    version: packageVersion(),
    startedAt: new Date(startedAt).toISOString(),
    seconds: (realClock.now() - startedAt) / 1000,
    seed: run.seed,
    target: targetFacts(run),
    ended: collector.endedEarly ?? { how: 'whole' },
    deviations: run.deviations,
    shapes,
    leftBehind: collector.leftBehind,
    schemes: run.passes.map(({ scheme }) => scheme),
    ...(run.shard && {
      shard: { ...run.shard, isSound, selection: selectionOf(run) },
    }),
  })
  writeRun(result, examples, run.out, { before: run.gating.before })
  // The job that merges shards tells of all of them.
  if (!run.shard) tell(result)
  return conclude(result, { out: run.out, isSound, gates: run.gating.gates })
}

function selectionOf({ features, tags, names }: SuiteRun): Selection {
  return { features, ...(tags !== undefined && { tags }), names }
}

function targetFacts(run: SuiteRun): TargetFacts {
  const { passes, allow, isOwn } = run
  const addresses = passes.flatMap(({ target }) => target ?? [])
  const name = run.name ?? (addresses.length === 0 ? 'the simulator' : addresses.join(', '))
  return {
    name,
    addresses,
    isForeign: !isOwn,
    ...(allow && { allowed: allow }),
    ...(run.conditions && { conditions: run.conditions }),
    ...(isUnchecked(run) && { insecure: true }),
  }
}
