import { isDeepStrictEqual } from 'node:util'
import { contractDigest } from './contract-digest.ts'
import type { Result, Selection, Shard } from './result-format.ts'

/** A result, and the file it was read from. */
export interface NamedResult {
  readonly file: string
  readonly result: Result
}

/** One that is of a shard. */
export interface NamedShard extends NamedResult {
  readonly shard: Shard
}

export type FoundShards =
  /** All shards of one run, in their order. */
  | { readonly ok: true; readonly shards: readonly [NamedShard, ...NamedShard[]] }
  | { readonly ok: false; readonly says: string }

/** The shards of one run among some results, or what keeps them from being all of one, a line for each. */
export function shardsOf(results: readonly NamedResult[]): FoundShards {
  const wholes = results.filter(({ result }) => result.shard === undefined)
  if (wholes.length > 0) {
    const says = wholes.map(({ file }) => `${file} is no shard: it was run without --shard`)
    return { ok: false, says: says.join('\n') }
  }
  const found = results.flatMap(({ file, result }) =>
    result.shard ? [{ file, result, shard: result.shard }] : [],
  )
  const [first, ...others] = found.toSorted((one, other) => one.shard.number - other.shard.number)
  if (!first) return { ok: false, says: 'there is no shard to merge' }
  const defects = [...differences(first, others), ...missing(found), ...foreignContract(first)]
  if (defects.length > 0) return { ok: false, says: defects.join('\n') }
  return { ok: true, shards: [first, ...others] }
}

/** What all shards of a run have in common. */
interface Common {
  readonly name: string
  readonly of: (shard: NamedShard) => unknown
  /** How it is told; absent: as it is. */
  readonly told?: (shard: NamedShard) => string
}

const common: readonly Common[] = [
  { name: 'version of the suite', of: ({ result }) => result.suite.version },
  { name: 'contract', of: ({ result }) => result.suite.contract },
  { name: 'number of shards', of: ({ shard }) => shard.of },
  { name: 'seed', of: ({ result }) => result.seed },
  { name: 'selection of examples', of: selected, told: selected },
  { name: 'transports', of: ({ shard }) => shard.schemes },
  {
    name: 'features',
    of: ({ shard }) => shard.known,
    told: ({ shard }) => `${shard.known.length} examples`,
  },
]

function differences(first: NamedShard, others: readonly NamedShard[]): readonly string[] {
  return [...common, ...targetFacts(first, others), deviations].flatMap(
    ({ name, of, told = (shard) => JSON.stringify(of(shard)) ?? 'none' }) => {
      const other = others.find((one) => !isDeepStrictEqual(of(one), of(first)))
      if (!other) return []
      const found = `${told(first)} in ${first.file}, ${told(other)} in ${other.file}`
      return [`the shards of one run have the same ${name}, and here are ${found}`]
    },
  )
}

/** Whatever is known of the target: its name, addresses, permissions and so on. */
function targetFacts(first: NamedShard, others: readonly NamedShard[]): readonly Common[] {
  const keys = [first, ...others].flatMap(({ result }) => Object.keys(result.target))
  return [...new Set(keys)].map((key) => ({
    name: `target.${key}`,
    of: ({ result }) => Object.entries(result.target).find(([name]) => name === key)?.[1],
  }))
}

const deviations: Common = {
  name: 'known deviations',
  of: ({ result }) =>
    result.requirements.flatMap(({ id, deviation }) => (deviation ? [{ id, ...deviation }] : [])),
}

function selected({ shard }: NamedShard): string {
  const { features, tags, names }: Selection = shard.selection
  const words = [
    ...features,
    ...(tags === undefined ? [] : [`--tags '${tags}'`]),
    ...names.map((name) => `--name '${name}'`),
  ]
  return words.length === 0 ? 'all' : words.join(' ')
}

/** Which shards are there twice, and which are not. */
function missing(found: readonly NamedShard[]): readonly string[] {
  const [
    {
      shard: { of },
    } = { shard: { of: 0 } },
  ] = found
  return Array.from({ length: of }, (_, index) => index + 1).flatMap((number) => {
    const own = found.filter(({ shard }) => shard.number === number)
    if (own.length === 1) return []
    if (own.length === 0) return [`shard ${number}/${of} is missing`]
    return [
      `shard ${number}/${of} is there ${own.length} times: ${own.map(({ file }) => file).join(', ')}`,
    ]
  })
}

/** Verdicts are decided anew, which only the contract can do that the examples were run by. */
function foreignContract({ result: { suite } }: NamedShard): readonly string[] {
  if (suite.contract === contractDigest()) return []
  return [
    `the shards were judged by the contract of version ${suite.version}, which this version does not have: merge them with that one`,
  ]
}
