import { randomInt } from 'node:crypto'
import { Command, InvalidArgumentError } from 'commander'
import { isPermission, type Permission, permissionNames } from '../steps/safety/permissions.ts'
import { exitCodes } from './exit-codes.ts'
import { packagePath } from './package-path.ts'
import type { Pass, SuiteRun } from './run-suite.ts'

interface VerifyOptions {
  readonly target: readonly URL[]
  readonly control?: URL
  readonly scenario: string
  readonly tags?: string
  readonly name: readonly string[]
  readonly out: string
  readonly failFast: boolean
  readonly seed: number
  readonly replyMs: number
  readonly insecure: boolean
  readonly allow?: readonly Permission[]
  readonly watch: boolean
}

export function verifyCommand(): Command {
  return new Command('verify')
    .description('run the conformance suite against the simulator, or against a server')
    .argument('[features...]', 'feature files to run; all of them when none is named')
    .option(
      '--target <url>',
      'a server: tcp://host:5620, http://host:2012, https://host:2013; may be repeated',
      target,
      [],
    )
    .option(
      '--control <url>',
      'the control interface of a simulator that is the target: its clock and world can be moved',
      controlAddress,
    )
    .option(
      '--scenario <file>',
      'the world whose roles the examples name',
      packagePath('scenarios/conformance.yaml'),
    )
    .option('--tags <expression>', 'only examples with these tags: "@CALLSTOP-7 or @TEST-2"')
    .option('--name <pattern>', 'only examples whose name matches; may be repeated', several, [])
    .option('--out <folder>', 'where the reports go', 'reports/out')
    .option('--fail-fast', 'stop at the first example that fails', false)
    .option('--seed <number>', 'the order of the examples', wholeNumber, randomInt(1_000_000))
    .option('--reply-ms <ms>', 'how long a reply may take', wholeNumber, 5_000)
    .option('--insecure', 'accept any certificate of a target', false)
    .option(
      '--allow <permissions>',
      `what may be done to a target beside asking for its status: everything, or some of ${permissionNames.join(', ')}`,
      permissionList,
    )
    .option('--watch', 'run again what a changed feature, step or scenario touches', false)
    .action(verify)
}

async function verify(features: readonly string[], options: VerifyOptions): Promise<void> {
  // What a run needs is loaded when one is wanted: other subcommands start without it.
  if (options.watch) {
    const { watchSuite } = await import('./watch-suite.ts')
    return watchSuite(process.argv.slice(2), options.out)
  }
  const { readScenario } = await import('../simulator/scenario/read-scenario.ts')
  const { reach } = await import('../steps/target/reach.ts')
  const { runSuite } = await import('./run-suite.ts')
  const { ControlClient } = await import('../steps/clients/control-client.ts')
  // A scenario that cannot be used is said once, before anything runs.
  readScenario(options.scenario)
  for (const address of options.target) await reach(address, options)
  const { control } = options
  if (control && options.target.length === 0) throw new Error('--control needs a --target')
  if (control) await new ControlClient(control, options.replyMs).world()
  // A simulator has nothing that could be harmed, and is held to all that we chose.
  const isOwn = options.target.length === 0 || control !== undefined
  const run: SuiteRun = {
    passes:
      options.target.length === 0
        ? simulatorPasses
        : options.target.map((address) => targetPass(address, control)),
    features,
    scenario: options.scenario,
    tags: options.tags,
    names: options.name,
    out: options.out,
    failFast: options.failFast,
    seed: options.seed,
    replyMs: options.replyMs,
    insecure: options.insecure,
    allow: options.allow ?? (isOwn ? undefined : []),
    isOwn,
  }
  process.exitCode = exitCodes[await runSuite(run)]
}

/** Against the simulator everything runs over TCP and HTTP, and what is about TLS over HTTPS. */
const simulatorPasses: readonly Pass[] = [
  { scheme: 'tcp', tags: 'not @http-only' },
  { scheme: 'http', tags: 'not @tcp-only and not @https-only' },
  { scheme: 'https', tags: '@https-only' },
]

/** A server is judged over what it was named by, and by nothing that needs its clock moved. */
function targetPass(address: URL, control: URL | undefined): Pass {
  const scheme = schemes.find((one) => `${one}:` === address.protocol) ?? 'http'
  const tags = [...(control ? [] : ['@needs-control']), ...elsewhere[scheme]]
  return {
    scheme,
    target: address.href,
    tags: tags.map((tag) => `not ${tag}`).join(' and '),
    ...(control && { control: control.href }),
  }
}

const schemes = ['tcp', 'http', 'https'] as const

/** Tags of examples that belong to another transport. */
const elsewhere = {
  tcp: ['@http-only'],
  http: ['@tcp-only', '@https-only'],
  https: ['@tcp-only'],
} as const

function target(text: string, before: readonly URL[]): readonly URL[] {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && ['tcp:', 'http:', 'https:'].includes(url.protocol) && url.hostname !== '') {
    return [...before, url]
  }
  throw new InvalidArgumentError(
    'a target is tcp://host:5620, http://host:2012 or https://host:2013.',
  )
}

function controlAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:' && url.hostname !== '') return url
  throw new InvalidArgumentError('a control interface is http://host:port.')
}

function several(text: string, before: readonly string[]): readonly string[] {
  return [...before, text]
}

/** Comma-separated. */
function permissionList(text: string): readonly Permission[] {
  const words = text.split(',').map((word) => word.trim())
  if (words.includes('everything')) return permissionNames
  const unknown = words.filter((word) => !isPermission(word))
  if (unknown.length === 0) return words.filter(isPermission)
  throw new InvalidArgumentError(
    `there is no ${unknown.join(', no ')}; there are everything, ${permissionNames.join(', ')}.`,
  )
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('a whole number is needed.')
}
