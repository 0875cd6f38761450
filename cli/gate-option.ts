import { type Command, InvalidArgumentError } from 'commander'
import { type ConformanceLevel, conformanceLevels } from '../contract/levels.ts'
import type { Transport } from '../contract/types.ts'
import type { Gate } from '../reports/gate.ts'
import type { Result } from '../reports/result-format.ts'
import { resultOf } from './result-file.ts'

/** A gate as it stands on the command line: where it needs a baseline, that is not read yet. */
export type GateOption =
  | Extract<Gate, { readonly asks: 'level' }>
  | Omit<Extract<Gate, { readonly asks: 'no-new-violations' }>, 'baseline'>

export interface GateOptions {
  readonly gate: readonly GateOption[]
  readonly baseline?: string
}

/** What a run is asked to be, and the run that it is compared with. */
export interface Gating {
  readonly gates: readonly Gate[]
  readonly before: Result | undefined
}

export function addGateOptions(command: Command): Command {
  return command
    .option(
      '--gate <gate>',
      'what decides the exit code: level=core, level=core@tcp, no-new-violations; may be repeated',
      gateOption,
      [],
    )
    .option(
      '--baseline <file>',
      'the result.json of a run before, for no-new-violations and for what has changed',
    )
}

/** Reads `level=core,import@http` or `no-new-violations`, and adds it to those before. */
export function gateOption(text: string, before: readonly GateOption[]): readonly GateOption[] {
  if (text === 'no-new-violations') return [...before, { asks: text }]
  const [, levels] = /^level=(.*)$/.exec(text) ?? []
  if (levels === undefined) {
    throw new InvalidArgumentError(
      `there is no gate ${text}; there are level=LEVEL and no-new-violations.`,
    )
  }
  return [...before, ...levels.split(',').map(levelGate)]
}

function levelGate(text: string): GateOption {
  const [name = '', over, ...rest] = text.trim().split('@')
  const level = conformanceLevels.find((one) => one === name)
  if (level === undefined) throw new InvalidArgumentError(unknownLevel(name))
  if (over === undefined) return { asks: 'level', level }
  const transport = transports.find((one) => one === over)
  if (transport === undefined || rest.length > 0) {
    throw new InvalidArgumentError(
      `a level is held over tcp or http (HTTPS counts as http), not over ${[over, ...rest].join('@')}.`,
    )
  }
  return { asks: 'level', level, transport }
}

const transports: readonly Transport[] = ['tcp', 'http']

function unknownLevel(name: string): string {
  const allowed: readonly ConformanceLevel[] = conformanceLevels
  return `there is no level "${name}"; there are ${allowed.join(', ')}.`
}

/** The gates with the baseline that they need. What is wrong with that is said before anything runs. */
export async function gatingOf({ gate, baseline }: GateOptions): Promise<Gating> {
  const before = baseline === undefined ? undefined : await resultOf(baseline)
  if (before) mustBeWhole(before, `--baseline ${baseline}`)
  const gates = gate.map((one): Gate => {
    if (one.asks === 'level') return one
    if (!before) {
      throw new Error('--gate no-new-violations needs --baseline: the result.json of a run before')
    }
    return { ...one, baseline: before }
  })
  return { gates, before }
}

/** A part of a run passes no gate and is no baseline: what it does not show is in the other parts. */
export function mustBeWhole({ shard }: Pick<Result, 'shard'>, what: string): void {
  if (!shard) return
  throw new Error(
    `${what} is shard ${shard.number}/${shard.of}, and gates are for whole runs: report merge makes one of its shards`,
  )
}
