import { randomInt } from 'node:crypto'
import { env } from 'node:process'
import { Command, InvalidArgumentError } from 'commander'
import { type Permission, permissionNames } from '../steps/safety/permissions.ts'
import {
  addConnectionOptions,
  type ConnectionOptions,
  connectionValues,
  isUnchecked,
} from './connection-options.ts'
import { exitCodes } from './exit-codes.ts'
import { addGateOptions, type GateOptions, gatingOf } from './gate-option.ts'
import { packagePath } from './package-path.ts'
import { profileConnection } from './profile-connection.ts'
import type { SuiteRun } from './run-suite.ts'
import { secretIn } from './secret-in.ts'
import { type ShardOption, shardOption } from './shard-option.ts'
import { subjectOf } from './subject.ts'
import { permissionList, targetAddress, wholeNumber } from './target-options.ts'

interface VerifyOptions extends ConnectionOptions, GateOptions {
  readonly target: readonly URL[]
  readonly control?: URL
  readonly scenario?: string
  readonly tags?: string
  readonly name: readonly string[]
  readonly out: string
  readonly failFast: boolean
  readonly seed?: number
  readonly shard?: ShardOption
  readonly allow?: readonly Permission[]
  readonly profile?: string
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
  const { readScenario } = await import('../simulator/scenario/read-scenario.ts')
  const { reach } = await import('../steps/target/reach.ts')
  const { runSuite } = await import('./run-suite.ts')
  const { inGithubJob } = await import('./github-job.ts')
  const { ControlClient } = await import('../steps/clients/control-client.ts')
  const { readProfile } = await import('../steps/profile/read-profile.ts')
  const { profile: file, scenario = packagePath('scenarios/conformance.yaml'), ...wanted } = options
  if (file !== undefined && options.scenario !== undefined) {
    throw new Error('--profile says what stands for the roles, and --scenario would say otherwise')
  }
  // A scenario that cannot be used is said once, before anything runs.
  readScenario(scenario)
  const { control } = options
  const profile = file === undefined ? undefined : readProfile(file)
  const connection = {
    ...(profile && profileConnection(profile, env)),
    ...connectionValues(options),
  }
  const subject = subjectOf({ ...wanted, scenario, connection, ...(profile && { profile }) })
  const addresses = subject.passes.flatMap(({ target }) => target ?? [])
  if (control && addresses.length === 0) throw new Error('--control needs a --target')
  const { importPassword } = subject.secrets
  if (importPassword !== undefined) secretIn(importPassword, 'the PASSWORD of imports', env)
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
  if (isUnchecked(run)) {
    process.stderr.write(
      'the certificates of the target are not checked (--insecure): whoever is between may read and change what is sent\n',
    )
  }
  for (const address of addresses) await reach(new URL(address), subject.connection)
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
