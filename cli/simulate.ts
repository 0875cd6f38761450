import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { isMailServer } from '../simulator/mail/mail-server.ts'
import type { Certificate } from '../simulator/transport/certificate.ts'
import { packagePath } from './package-path.ts'

interface SimulateOptions {
  readonly scenario: string
  readonly host: string
  readonly tcp?: number
  readonly http?: number
  readonly https?: number
  readonly cert?: string
  readonly key?: string
  readonly clock: 'frozen' | 'real'
  readonly smtp?: string
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
    .addOption(
      new Option('--clock <kind>', 'whether time passes, when the scenario does not say')
        .choices(['real', 'frozen'])
        .default('real'),
    )
    .action(simulate)
}

async function simulate(options: SimulateOptions): Promise<void> {
  // Loaded when it is wanted: other subcommands start without it.
  const { readScenario } = await import('../simulator/scenario/read-scenario.ts')
  const { startSimulator } = await import('../simulator/start.ts')
  const { tcp, http, https } = options
  const isAsked = tcp !== undefined || http !== undefined || https !== undefined
  const simulator = await startSimulator({
    scenario: readScenario(options.scenario),
    host: options.host,
    clock: options.clock,
    certificate: certificateFrom(options),
    smtp: options.smtp,
    ...(isAsked ? { tcp, http, https } : usualPorts),
  })
  for (const { scheme, host, port } of simulator.listeners) {
    process.stdout.write(`${scheme} ${host}:${port}\n`)
  }
  process.stdout.write('ready\n')
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => simulator.stop())
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

function port(text: string): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value <= 65_535) return value
  throw new InvalidArgumentError('a port is a number from 0 to 65535.')
}
