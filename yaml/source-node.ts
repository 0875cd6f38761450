import type { LineCounter } from 'yaml'

/** A file that a value was read from. */
export interface Source {
  readonly file: string
  readonly lines: LineCounter
}

/** Where something stands. */
export interface Spot {
  readonly source: Source
  /** Characters from the start of the file. */
  readonly offset: number
}

/**
 * A value as it stands in a file. What is merged of several
 * files keeps the spot of each of its parts.
 */
export type SourceNode = TextNode | ListNode | MappingNode

export interface TextNode {
  readonly kind: 'text'
  readonly spot: Spot
  readonly text: string
}

export interface ListNode {
  readonly kind: 'list'
  readonly spot: Spot
  readonly items: readonly SourceNode[]
}

export interface MappingNode {
  readonly kind: 'mapping'
  readonly spot: Spot
  readonly entries: ReadonlyMap<string, SourceEntry>
}

export interface SourceEntry {
  /** Where its key stands. */
  readonly keySpot: Spot
  readonly value: SourceNode
}

export type Path = readonly (string | number)[]

/** What a node says, without its spots: texts, arrays and objects. */
export function plainOf(node: SourceNode): unknown {
  if (node.kind === 'text') return node.text
  if (node.kind === 'list') return node.items.map(plainOf)
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainOf(value)]))
}

/** The files that a node, and everything in it, was read from. */
export function filesOf(node: SourceNode): ReadonlySet<string> {
  const within =
    node.kind === 'text'
      ? []
      : node.kind === 'list'
        ? node.items
        : [...node.entries.values()].map(({ value }) => value)
  const files = within.flatMap((one) => [...filesOf(one)])
  return new Set([node.spot.source.file, ...files])
}

/** The node that a path leads to, if there is one. */
export function findNode(root: SourceNode, path: Path): SourceNode | undefined {
  let node: SourceNode | undefined = root
  for (const step of path) node = node && below(node, step)
  return node
}

/** The spot that a path leads to: that of its node, or of the nearest one that would hold it. */
export function spotAt(root: SourceNode, path: Path): Spot {
  let node = root
  for (const step of path) {
    const next = below(node, step)
    if (next === undefined) break
    node = next
  }
  return node.spot
}

/** The spot of the key that a path ends in. */
export function keySpotAt(root: SourceNode, path: Path): Spot {
  const holder = findNode(root, path.slice(0, -1))
  const entry = holder?.kind === 'mapping' ? holder.entries.get(String(path.at(-1))) : undefined
  return entry?.keySpot ?? spotAt(root, path)
}

function below(node: SourceNode, step: string | number): SourceNode | undefined {
  if (node.kind === 'mapping') return node.entries.get(String(step))?.value
  return node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined
}
