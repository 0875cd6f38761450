import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { fastestRate } from '../simulator/clock.ts'
import { isMailServer } from '../simulator/mail/mail-server.ts'
import type { Simulator } from '../simulator/start.ts'
import type { Certificate } from '../simulator/transport/certificate.ts'
import type { ControlListener } from '../simulator/transport/control/listen-control.ts'
import { defaultLimits, type Limits } from '../simulator/transport/limits.ts'
import { type KeptJournal, openKeptJournal } from './kept-journal.ts'
import { firstOf, openKeptState } from './kept-state.ts'
import { packagePath, packageVersion } from './package-path.ts'

interface SimulateOptions {
  readonly scenario: string
  readonly host: string
  readonly tcp?: number
  readonly http?: number
  readonly https?: number
  readonly cert?: string
  readonly key?: string
  readonly clock: 'frozen' | 'real'
  readonly rate?: number
  readonly smtp?: string
  readonly control?: number
  readonly controlHost: string
  readonly limit: Readonly<Partial<Limits>>
  readonly watch: boolean
  readonly state?: string
  readonly journal?: string
}

/** The ports of the real thing, opened when none is asked for. */
const usualPorts = { tcp: 5620, http: 2012, https: 2013 }

export function simulateCommand(): Command {
  return new Command('simulate')
    .description('start the simulator; without a port option it opens 5620, 2012 and 2013')
    .option('--scenario <file>', 'the starting world', packagePath('scenarios/conformance.yaml'))
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--tcp <port>', 'open the socket interface; 0 picks a free port', port)
    .option('--http <port>', 'open the WebAPI', port)
    .option('--https <port>', 'open the WebAPI with TLS', port)
    .option('--cert <file>', 'the certificate for --https, PEM; one is made when none is given')
    .option('--key <file>', 'its private key, PEM')
    .option(
      '--smtp <url>',
      'the mail server of EMAIL: smtp://host:25, smtps://host:465',
      mailServer,
    )
    .option('--watch', 'take a scenario that is saved while the simulator runs', false)
    .option('--state <file>', 'keep the world in this file, and go on with it when started again')
    .option('--journal <file>', 'write every exchange and control action to this new file')
    .option('--control <port>', 'open the control interface; 0 picks a free port', port)
    .option('--control-host <address>', 'the address of the control interface', '127.0.0.1')
    .option(
      '--limit <name=number>',
      `a limit of clients: ${Object.keys(defaultLimits).join(', ')}; may be repeated`,
      limit,
      {},
    )
    .addOption(
      new Option('--clock <kind>', 'whether time passes, when the scenario does not say')
        .choices(['real', 'frozen'])
        .default('real'),
    )
    .option(
      '--rate <number>',
      'how many times as fast as real time it passes, when the scenario does not say',
      rate,
    )
    .action(simulate)
}

async function simulate(options: SimulateOptions, command: Command): Promise<void> {
  // Loaded when it is wanted: other subcommands start without it.
  const { readScenario } = await import('../simulator/scenario/read-scenario.ts')
  const { mainSession, startSimulator } = await import('../simulator/start.ts')
  const { allObservers } = await import('../simulator/all-observers.ts')
  const { tcp, http, https } = options
  if (options.clock === 'frozen' && options.rate !== undefined) {
    throw new Error('--rate needs a clock that runs, found --clock frozen')
  }
  const isAsked = tcp !== undefined || http !== undefined || https !== undefined
  const kept = options.state === undefined ? undefined : await openKeptState(options.state)
  const isNamed = command.getOptionValueSource('scenario') === 'cli'
  const first = firstOf(kept, isNamed, () => ({
    source: options.scenario,
    scenario: readScenario(options.scenario),
  }))
  const journal = await journalOf(options, kept?.first !== undefined)
  const simulator = await startSimulator({
    first,
    limits: options.limit,
    host: options.host,
    clock: options.clock,
    rate: options.rate,
    certificate: certificateFrom(options),
    smtp: options.smtp,
    observe: (session) =>
      allObservers(session === mainSession ? kept?.observer : undefined, journal?.observe(session)),
    begin: kept?.begin,
    ...(isAsked ? { tcp, http, https } : usualPorts),
  }).catch((error: unknown) => {
    journal?.discard()
    throw error
  })
  if (kept) process.stdout.write(`${kept.says(simulator.main)}\n`)
  for (const { scheme, host, port } of simulator.listeners) {
    process.stdout.write(`${scheme} ${host}:${port}\n`)
  }
  const control = await openControl(simulator, options)
  if (control) process.stdout.write(`control http://${control.host}:${control.port}\n`)
  const watching = options.watch ? await watchFor(simulator, first.source) : undefined
  process.stdout.write('ready\n')
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      // What changes the world ends before the world does.
      await Promise.all([control?.stop(), watching?.close()])
      await simulator.stop()
      journal?.close()
    })
  }
}

/** Begins the journal, where one is asked for. */
async function journalOf(
  { journal, ...settings }: SimulateOptions,
  goesOn: boolean,
): Promise<KeptJournal | undefined> {
  if (journal === undefined) return undefined
  if (!goesOn) return openKeptJournal(journal, settings)
  const says = 'a journal begins with the world of a scenario, and --state goes on with another'
  throw new Error(`--journal: ${says}`)
}

/** Puts each state of the scenario in force that can be used, and says why another cannot. */
async function watchFor(simulator: Simulator, file: string) {
  const { watchScenario } = await import('../simulator/scenario/watch-scenario.ts')
  return watchScenario(file, {
    loaded: async (scenario) => {
      await simulator.main.reload({ source: file, scenario })
      process.stdout.write(`${file} is in force\n`)
    },
    broken: ({ message }) => {
      process.stderr.write(`${message}\n${file} cannot be used; what was in force stays\n`)
    },
  })
}

/** Opens the control interface, where one is asked for, on a port of its own. */
async function openControl(
  simulator: Simulator,
  options: SimulateOptions,
): Promise<ControlListener | undefined> {
  if (options.control === undefined) return undefined
  const { controlledSimulator } = await import('../simulator/controlled-simulator.ts')
  const { listenControl } = await import('../simulator/transport/control/listen-control.ts')
  const controlled = controlledSimulator(simulator, packagePath('scenarios'))
  try {
    return await listenControl(controlled, {
      host: options.controlHost,
      port: options.control,
      version: packageVersion(),
    })
  } catch (error) {
    await simulator.stop()
    throw error
  }
}

function certificateFrom({ cert, key }: SimulateOptions): Certificate | undefined {
  if (cert === undefined && key === undefined) return undefined
  if (cert === undefined || key === undefined) throw new Error('--cert and --key go together')
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') }
}

function mailServer(text: string): string {
  if (isMailServer(text)) return text
  throw new InvalidArgumentError('a mail server is smtp://host:25 or smtps://host:465.')
}

function rate(text: string): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value > 0 && value <= fastestRate) return value
  throw new InvalidArgumentError(`a rate is a whole number from 1 to ${fastestRate}.`)
}

function limit(text: string, before: Readonly<Partial<Limits>>): Readonly<Partial<Limits>> {
  const [, name = '', value = ''] = /^(\w+)=(\d{1,9})$/.exec(text) ?? []
  if (Object.hasOwn(defaultLimits, name) && Number(value) > 0) {
    return { ...before, [name]: Number(value) }
  }
  const names = Object.keys(defaultLimits).join(', ')
  throw new InvalidArgumentError(`a limit is NAME=NUMBER above 0, and the names are ${names}.`)
}

function port(text: string): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value <= 65_535) return value
  throw new InvalidArgumentError('a port is a number from 0 to 65535.')
}
