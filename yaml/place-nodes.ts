import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { SourceOutcome } from './read-source.ts'
import { defectAt, type SourceDefect } from './source-defect.ts'
import { sourceLimits } from './source-limits.ts'
import type { MappingNode, Source, SourceEntry, SourceNode, Spot } from './source-node.ts'

/** The nodes of a YAML document with the spot of each, aliases replaced by what they repeat. */
export function placeNodes(contents: unknown, source: Source): SourceOutcome {
  const placing = new Placing(source)
  const root = contents === null ? placing.empty() : placing.place(contents)
  return placing.defects.length > 0 ? { ok: false, defects: placing.defects } : { ok: true, root }
}

/** What an anchor names: a node, and how many values it has; `open` while it is read. */
type Anchored = { readonly node: SourceNode; readonly size: number } | 'open'

class Placing {
  readonly defects: SourceDefect[] = []
  readonly #source: Source
  readonly #anchored = new Map<string, Anchored>()
  #values = 0
  #aliased = 0

  constructor(source: Source) {
    this.#source = source
  }

  /** A file that says nothing. */
  empty(): MappingNode {
    return { kind: 'mapping', spot: this.#spot(0), entries: new Map() }
  }

  place(node: unknown, within: Spot = this.#spot(0)): SourceNode {
    if (isAlias(node)) return this.#repeat(node.source, this.#spotOf(node, within))
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor === undefined) return this.#placeNew(node, within)
    const before = this.#values
    this.#anchored.set(anchor, 'open')
    const placed = this.#placeNew(node, within)
    this.#anchored.set(anchor, { node: placed, size: this.#values - before })
    return placed
  }

  #placeNew(node: unknown, within: Spot): SourceNode {
    this.#values += 1
    if (isMap(node)) {
      const spot = this.#spotOf(node, within)
      const entries = node.items.flatMap((pair) => this.#entry(pair, spot))
      return { kind: 'mapping', spot, entries: new Map(entries) }
    }
    if (isSeq(node)) {
      const spot = this.#spotOf(node, within)
      return { kind: 'list', spot, items: node.items.map((item) => this.place(item, spot)) }
    }
    if (!isScalar(node)) return { kind: 'text', spot: within, text: '' }
    return { kind: 'text', spot: this.#spotOf(node, within), text: String(node.value ?? '') }
  }

  #entry({ key, value }: Pair, within: Spot): [string, SourceEntry][] {
    const placed = this.place(key, within)
    if (placed.kind === 'text') {
      return [[placed.text, { keySpot: placed.spot, value: this.place(value, placed.spot) }]]
    }
    this.defects.push(defectAt(placed.spot, [], `a key must be a text, found a ${placed.kind}`))
    return []
  }

  /** What an alias stands for, as if it were written at the alias. */
  #repeat(name: string, spot: Spot): SourceNode {
    const anchored = this.#anchored.get(name)
    if (anchored === undefined) return this.#refuse(spot, `there is no &${name} before this`)
    if (anchored === 'open') return this.#refuse(spot, `*${name} stands in &${name} itself`)
    const before = this.#aliased
    this.#values += anchored.size
    this.#aliased += anchored.size
    if (this.#aliased <= sourceLimits.aliasedValues) return { ...anchored.node, spot }
    // Told once: each further alias would say the same.
    if (before > sourceLimits.aliasedValues) return { kind: 'text', spot, text: '' }
    return this.#refuse(spot, `aliases repeat more than ${sourceLimits.aliasedValues} values`)
  }

  #refuse(spot: Spot, says: string): SourceNode {
    this.defects.push(defectAt(spot, [], says))
    return { kind: 'text', spot, text: '' }
  }

  #spotOf(node: Node, within: Spot): Spot {
    return node.range ? this.#spot(node.range[0]) : within
  }

  #spot(offset: number): Spot {
    return { source: this.#source, offset }
  }
}
