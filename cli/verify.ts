import { randomInt } from 'node:crypto'
import { env } from 'node:process'
import { Command, InvalidArgumentError } from 'commander'
import { permissionNames } from '../steps/safety/permissions.ts'
import { addConnectionOptions } from './connection-options.ts'
import { exitCodes } from './exit-codes.ts'
import { addGateOptions, type GateOptions, gatingOf } from './gate-option.ts'
import { reachSubject, readSubject, type SubjectOptions } from './run-subject.ts'
import type { SuiteRun } from './run-suite.ts'
import { type ShardOption, shardOption } from './shard-option.ts'
import { permissionList, targetAddress, wholeNumber } from './target-options.ts'

interface VerifyOptions extends SubjectOptions, GateOptions {
  readonly tags?: string
  readonly name: readonly string[]
  readonly out: string
  readonly failFast: boolean
  readonly seed?: number
  readonly shard?: ShardOption
  readonly plan: boolean
  readonly watch: boolean
}

export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('run the conformance suite against the simulator, or against a server')
    .argument('[features...]', 'feature files to run; all of them when none is named')
    .option(
      '--target <url>',
      'a server: tcp://host:5620, http://host:2012, https://host:2013; may be repeated',
      targetAddress,
      [],
    )
    .option(
      '--control <url>',
      'the control interface of a simulator that is the target: its clock and world can be moved',
      controlAddress,
    )
    .option(
      '--scenario <file>',
      'the world that the target has, whose roles the examples name; conformance.yaml unless told',
    )
    .option('--tags <expression>', 'only examples with these tags: "@CALLSTOP-7 or @TEST-2"')
    .option('--name <pattern>', 'only examples whose name matches; may be repeated', several, [])
    .option('--out <folder>', 'where the reports go', 'reports/out')
    .option('--fail-fast', 'stop at the first example that fails', false)
    .option(
      '--seed <number>',
      'the order of the examples; a random one unless told, and 1 for a shard',
      wholeNumber,
    )
    .option(
      '--shard <number/of>',
      'run only a part of the examples: 1/4 is the first quarter; `report merge` puts them together',
      shardOption,
    )
    .option(
      '--allow <permissions>',
      `what may be done to a target beside asking for its status: everything, or some of ${permissionNames.join(', ')}`,
      permissionList,
    )
    .option(
      '--profile <file>',
      'the profile of a server: where it is, what may be done there, what stands for the roles',
    )
    .option('--plan', 'print every request that the run would send, and send nothing', false)
    .option('--watch', 'run again what a changed feature, step or scenario touches', false)
    .action(verify)
  return addConnectionOptions(addGateOptions(command))
}

async function verify(features: readonly string[], options: VerifyOptions): Promise<void> {
  // What a run needs is loaded when one is wanted: other subcommands start without it.
  if (options.watch) {
    const { watchSuite } = await import('./watch-suite.ts')
    return watchSuite(process.argv.slice(2), options.out)
  }
  if (options.shard && options.gate.length > 0) {
    throw new Error('--gate is for whole runs: report merge --gate asks it of all shards together')
  }
  const { runSuite } = await import('./run-suite.ts')
  const { inGithubJob } = await import('./github-job.ts')
  const { ControlClient } = await import('../steps/clients/control-client.ts')
  const { control } = options
  const subject = await readSubject(options)
  if (control && subject.passes.every(({ target }) => target === undefined)) {
    throw new Error('--control needs a --target')
  }
  const run: SuiteRun = {
    ...subject,
    features,
    tags: options.tags,
    names: options.name,
    out: options.out,
    failFast: options.failFast,
    seed: options.seed ?? (options.shard ? 1 : randomInt(1_000_000)),
    shard: options.shard,
    gating: await gatingOf(options),
  }
  if (options.plan) {
    const { printPlan } = await import('./plan.ts')
    process.exitCode = exitCodes[await printPlan(run)]
    return
  }
  await reachSubject(subject)
  if (control) await new ControlClient(control, subject.connection.replyMs).world()
  process.exitCode = exitCodes[await inGithubJob(env, (tell) => runSuite(run, tell))]
}

function controlAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:' && url.hostname !== '') return url
  throw new InvalidArgumentError('a control interface is http://host:port.')
}

function several(text: string, before: readonly string[]): readonly string[] {
  return [...before, text]
}
