import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  type IRunConfiguration,
  type ISupportCodeLibrary,
  loadConfiguration,
  runCucumber,
} from '@cucumber/cucumber/api'
import { checkReplies } from '../reports/check-replies.ts'
import { RunCollector } from '../reports/collect-run.ts'
import { makeResult } from '../reports/make-result.ts'
import { outcomeOf } from '../reports/outcome.ts'
import type { TargetFacts } from '../reports/result-format.ts'
import { summary } from '../reports/summary.ts'
import { writeRun } from '../reports/write-reports.ts'
import { realClock } from '../simulator/clock.ts'
import { defaultParameters, type RunParameters } from '../steps/run-parameters.ts'
import type { Permission } from '../steps/safety/permissions.ts'
import { packagePath, packageVersion } from './package-path.ts'

/** One run of the examples over one transport. */
export interface Pass {
  readonly scheme: RunParameters['scheme']
  /** The server; absent: a simulator in this process. */
  readonly target?: string
  /** Its control interface; absent: it has none. */
  readonly control?: string
  /** The examples that this transport and this target can show. */
  readonly tags: string
}

export interface SuiteRun {
  readonly passes: readonly Pass[]
  /** Feature files, or none for all. */
  readonly features: readonly string[]
  readonly scenario: string
  readonly tags: string | undefined
  readonly names: readonly string[]
  readonly out: string
  readonly failFast: boolean
  readonly seed: number
  readonly replyMs: number
  readonly insecure: boolean
  /** What may be done to the target beside asking; absent: everything. */
  readonly allow: readonly Permission[] | undefined
  /** Whether what is inferred counts too: the target is our own simulator. */
  readonly isOwn: boolean
}

/** Runs the suite once for each pass, writes the reports and prints the summary. */
export async function runSuite(
  run: SuiteRun,
): Promise<'passed' | 'failed' | 'endedEarly' | 'couldNotRun'> {
  const startedAt = realClock.now()
  rmSync(run.out, { recursive: true, force: true })
  mkdirSync(run.out, { recursive: true })
  const collector = new RunCollector()
  let support: ISupportCodeLibrary | undefined
  let isSound = true
  for (const [index, pass] of run.passes.entries()) {
    process.stdout.write(`\n${pass.target ?? `simulator, ${pass.scheme}`}\n`)
    const stream = join(run.out, `messages-${index + 1}-${pass.scheme}.ndjson`)
    const configuration = await configurationOf(run, pass, stream)
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
  if (collector.examples.length === 0) {
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
    deviations: {},
    shapes,
    leftBehind: collector.leftBehind,
    schemes: run.passes.map(({ scheme }) => scheme),
  })
  writeRun(result, examples, run.out)
  process.stdout.write(summary(result, run))
  const outcome = outcomeOf(result)
  if (outcome === 'nothing') {
    process.stderr.write('no example could be judged on this target\n')
    return 'couldNotRun'
  }
  // Cucumber also fails for what belongs to no example, such as a hook of the run.
  const isBroken = !isSound && examples.every(({ status }) => status === 'passed')
  return isBroken ? 'failed' : outcome
}

function targetFacts({ passes, allow, isOwn }: SuiteRun): TargetFacts {
  const addresses = passes.flatMap(({ target }) => target ?? [])
  const name = addresses.length === 0 ? 'the simulator' : addresses.join(', ')
  return { name, addresses, isForeign: !isOwn, ...(allow && { allowed: allow }) }
}

async function configurationOf(
  run: SuiteRun,
  pass: Pass,
  stream: string,
): Promise<IRunConfiguration> {
  const features =
    run.features.length > 0 ? run.features : [`${packagePath('features')}/**/*.feature`]
  const parameters: RunParameters = {
    ...defaultParameters,
    scheme: pass.scheme,
    scenario: run.scenario,
    replyMs: run.replyMs,
    insecure: run.insecure,
    ...(run.allow && { allow: run.allow }),
    // A simulator of the run's own begins anew; on a server things of earlier runs may remain.
    ...(pass.control === undefined ? {} : { control: pass.control }),
    ...(pass.target === undefined ? {} : { target: pass.target, run: randomUUID().slice(0, 8) }),
  }
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        paths: [...features],
        import: [`${packagePath('steps')}/{hooks,parameter-types,*-steps}.ts`],
        tags: run.tags === undefined ? pass.tags : `(${run.tags}) and (${pass.tags})`,
        name: [...run.names],
        order: `random:${run.seed}`,
        failFast: run.failFast,
        format: ['progress', `message:${stream}`],
        worldParameters: { ...parameters },
      },
    },
    { cwd: process.cwd() },
  )
  return runConfiguration
}
