import type { PlacedRequirement } from '../../contract/requirements.ts'
import type { SuiteExample } from './suite-example.ts'

/** What the examples of the suite show of the contract. */
export interface Coverage {
  readonly requirements: readonly CoveredRequirement[]
  readonly parameters: readonly CoveredParameter[]
  readonly codes: readonly CoveredCode[]
}

export interface CoveredRequirement {
  readonly requirement: PlacedRequirement
  readonly examples: readonly SuiteExample[]
  /** The names of the mutants that break it. */
  readonly mutants: readonly string[]
}

/** What of a mutant coverage tells. */
export interface CoveringMutant {
  readonly name: string
  readonly breaks: readonly string[]
}

export interface CoveredParameter {
  /** The command, as the document heads it. */
  readonly command: string
  readonly name: string
  /** How the row of the command asks for it. */
  readonly asked: string
  /** The examples that send it with a value, and with none. */
  readonly sent: readonly SuiteExample[]
  readonly blank: readonly SuiteExample[]
  /** Those that send it with nothing beside it but what the command has to be sent. */
  readonly alone: readonly SuiteExample[]
  /** Those in which a request that carries it is refused. */
  readonly refused: readonly SuiteExample[]
  /** Why no example sends it. */
  readonly reason: string | undefined
}

export interface CoveredCode {
  readonly code: number
  /** Blank where the reference gives it none of its own. */
  readonly label: string
  readonly examples: readonly SuiteExample[]
  /** Why no example receives it. */
  readonly reason: string | undefined
}

/** What has neither an example nor a reason, and what has both, a line for each. */
export function coverageDefects({ requirements, parameters, codes }: Coverage): readonly string[] {
  return [
    ...requirements.flatMap(({ requirement: { id, excluded }, examples, mutants }) => [
      ...defects(`the requirement ${id}`, examples, 'no example shows it', excluded),
      ...(excluded === undefined && mutants.length === 0
        ? [`the requirement ${id}: no mutant breaks it`]
        : []),
    ]),
    ...parameters.flatMap(({ command, name, sent, blank, reason }) =>
      defects(`${name} of ${command}`, [...sent, ...blank], 'no example sends it', reason),
    ),
    ...codes.flatMap(({ code, label, examples, reason }) =>
      defects(
        `the result ${`${code} ${label}`.trim()}`,
        examples,
        'no example receives it',
        reason,
      ),
    ),
  ]
}

function defects(
  what: string,
  examples: readonly unknown[],
  lack: string,
  reason: string | undefined,
): readonly string[] {
  const isShown = examples.length > 0
  if (!isShown && reason === undefined) return [`${what}: ${lack}, and no reason says why`]
  if (isShown && reason !== undefined)
    return [
      `${what}: ${examples.length} examples have it, and a reason says why none can: ${reason}`,
    ]
  return []
}
