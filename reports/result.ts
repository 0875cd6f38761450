import { commands } from '../contract/commands.ts'
import { type PlacedRequirement, requirements } from '../contract/requirements.ts'
import type { Basis, Level } from '../contract/types.ts'
import type { ExampleRun, KnownExample } from './collect-run.ts'

/**
 * `met`: its examples ran and all passed. `violated`: one failed. `not judged`: it has examples,
 * and none of them could run here. `excluded`: nothing can show it from outside. `open`: it has no
 * example.
 */
export type Status = 'met' | 'violated' | 'not judged' | 'excluded' | 'open'

/** One request of an example and its reply, as they crossed the wire. */
export interface Evidence {
  readonly request: string
  readonly reply: string
}

export interface RequirementResult {
  readonly id: string
  readonly place: string
  readonly level: Level
  readonly basis: Basis
  readonly says: string
  readonly source: string
  readonly status: Status
  /** Why, where the status needs a reason. */
  readonly reason?: string
  readonly examples: readonly {
    readonly name: string
    readonly at: string
    readonly scheme: string
    readonly status: 'passed' | 'failed'
    readonly message?: string
    readonly evidence: readonly Evidence[]
  }[]
}

/** What came of a run: one row for each requirement of the contract. */
export interface Result {
  readonly format: 1
  readonly seed: number
  readonly targets: readonly string[]
  readonly examples: { readonly passed: number; readonly failed: number }
  readonly requirements: readonly RequirementResult[]
}

export interface RunFacts {
  readonly seed: number
  readonly passes: readonly { readonly scheme: string; readonly target?: string }[]
}

/** Holds the examples of a run against the contract. */
export function makeResult(
  examples: readonly ExampleRun[],
  known: readonly KnownExample[],
  run: RunFacts,
): Result {
  const passed = examples.filter(({ status }) => status === 'passed').length
  return {
    format: 1,
    seed: run.seed,
    targets: run.passes.map(({ scheme, target }) => target ?? `simulator over ${scheme}`),
    examples: { passed, failed: examples.length - passed },
    requirements: requirements.map((requirement) => judge(requirement, examples, known)),
  }
}

function judge(
  requirement: PlacedRequirement,
  examples: readonly ExampleRun[],
  known: readonly KnownExample[],
): RequirementResult {
  const { id, place, level, basis, says, source, excluded } = requirement
  const shown = examples.filter(({ tags }) => tags.includes(id))
  const row = { id, place, level, basis, says, source }
  if (shown.length > 0) {
    const isMet = shown.every(({ status }) => status === 'passed')
    return { ...row, status: isMet ? 'met' : 'violated', examples: shown.map(exampleResult) }
  }
  if (excluded !== undefined) return { ...row, status: 'excluded', reason: excluded, examples: [] }
  const reason = reasonNotRun(known.filter(({ tags }) => tags.includes(id)))
  if (reason !== undefined) return { ...row, status: 'not judged', reason, examples: [] }
  return { ...row, status: 'open', reason: 'it has no example', examples: [] }
}

/** Why the examples of a requirement did not run, or undefined where there are none. */
function reasonNotRun(examples: readonly KnownExample[]): string | undefined {
  const [first] = examples
  if (!first) return undefined
  if (examples.every(({ tags }) => tags.includes('needs-control'))) {
    return 'its examples need a target whose clock can be moved'
  }
  for (const [tag, transport] of [
    ['tcp-only', 'TCP'],
    ['http-only', 'HTTP'],
    ['https-only', 'HTTPS'],
  ] as const) {
    if (first.tags.includes(tag)) return `its examples need a target on ${transport}`
  }
  return 'its examples were not selected'
}

function exampleResult(example: ExampleRun): RequirementResult['examples'][number] {
  return {
    name: example.name,
    at: `${example.uri}:${example.line}`,
    scheme: example.scheme,
    status: example.status,
    ...(example.message === '' ? {} : { message: example.message }),
    evidence: example.exchanges
      .filter(({ cleanup }) => !cleanup)
      .map(({ request, reply }) => ({ request, reply })),
  }
}

/** The places of the contract, commands last, each once. */
export const places: readonly string[] = [
  ...new Set([
    ...requirements.map(({ place }) => place),
    ...Object.values(commands).map(({ name }) => name),
  ]),
]
