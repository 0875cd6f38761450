import type { ExampleRun } from './collect-run.ts'
import { countedShapes } from './counted-shapes.ts'
import { factsOf } from './examples.fixture.ts'
import { makeResult, type RunFacts, type ShardFacts } from './make-result.ts'
import type { KnownExample, Result, Selection, ShapeFinding } from './result-format.ts'

/** A made-up run: its examples, and what each left behind and replied in another shape. */
export interface MadeRun {
  readonly runs: readonly ExampleRun[]
  readonly known: readonly KnownExample[]
  readonly shapes: readonly ShapeFinding[]
  readonly leftBehind: readonly string[]
}

export const everything: Selection = { features: [], names: [] }

/** What a run of a shard of everything knows of itself. */
export function shardFacts(number: number, of: number, part: Partial<ShardFacts> = {}): ShardFacts {
  return { number, of, isSound: true, selection: everything, ...part }
}

/** The result of it in one piece. */
export function wholeOf({ runs, known, ...rest }: MadeRun, facts: Partial<RunFacts> = {}): Result {
  const { shapes, leftBehind } = rest
  const made = { shapes: countedShapes(shapes), leftBehind, seconds: 4, ...facts }
  return makeResult(runs, known, factsOf(made))
}

/** The result of one shard of it: each thing belongs to the shard that `shardAt` says. */
export function shardOf(
  run: MadeRun,
  { number, of }: { readonly number: number; readonly of: number },
  facts: Partial<RunFacts> = {},
  shardAt: (index: number) => number = (index) => (index % of) + 1,
): Result {
  const own = <T>(things: readonly T[]) => things.filter((_, index) => shardAt(index) === number)
  const made = {
    runs: own(run.runs),
    known: run.known,
    shapes: own(run.shapes),
    leftBehind: own(run.leftBehind),
  }
  return wholeOf(made, { shard: shardFacts(number, of), ...facts })
}
