import type { ListNode, MappingNode, SourceEntry, SourceNode } from '../../yaml/source-node.ts'

/**
 * The keys by which the things of a list are known, where they have an identity: of such lists the
 * things are merged one by one, any other list replaces that of the base.
 */
export const identities: ReadonlyMap<string, readonly string[]> = new Map([
  ['cores', ['ident']],
  ['channels', ['id']],
  ['devices', ['id']],
  ['users', ['id']],
  ['stations', ['name']],
  ['schedules', ['name']],
  ['calls', ['device', 'instance']],
  ['recordings', ['id']],
  ['groups', ['id']],
  ['securityRoles', ['id']],
])

/** A scenario over the one that it extends: what both say is as `over` has it. */
export function mergeScenarios(base: SourceNode, over: SourceNode): SourceNode {
  if (base.kind !== 'mapping' || over.kind !== 'mapping') return over
  return mergeMappings(base, over, (key, below, above) => {
    const identity = identities.get(key)
    if (identity === undefined || below.kind !== 'list' || above.kind !== 'list') {
      return mergeDeep(below, above)
    }
    return mergeThings(below, above, identity)
  })
}

type Merge = (key: string, base: SourceNode, over: SourceNode) => SourceNode

function mergeMappings(base: MappingNode, over: MappingNode, merge: Merge): MappingNode {
  const entries = new Map<string, SourceEntry>(base.entries)
  for (const [key, { keySpot, value }] of over.entries) {
    const below = base.entries.get(key)
    entries.set(key, { keySpot, value: below ? merge(key, below.value, value) : value })
  }
  return { kind: 'mapping', spot: over.spot, entries }
}

function mergeDeep(base: SourceNode, over: SourceNode): SourceNode {
  if (base.kind !== 'mapping' || over.kind !== 'mapping') return over
  return mergeMappings(base, over, (_, below, above) => mergeDeep(below, above))
}

/** Things of the base keep their order, new ones follow. One that is there twice stays twice. */
function mergeThings(base: ListNode, over: ListNode, keys: readonly string[]): ListNode {
  const items = [...base.items]
  const free = new Map<string, number>()
  for (const [index, item] of items.entries()) {
    const identity = identityOf(item, keys)
    if (identity !== undefined && !free.has(identity)) free.set(identity, index)
  }
  for (const item of over.items) {
    const identity = identityOf(item, keys)
    const index = identity === undefined ? undefined : free.get(identity)
    const below = index === undefined ? undefined : items[index]
    if (identity === undefined || index === undefined || below === undefined) {
      items.push(item)
      continue
    }
    items[index] = mergeDeep(below, item)
    free.delete(identity)
  }
  return { kind: 'list', spot: over.spot, items }
}

/** What a thing is known by; undefined where it does not say, or says it wrong. */
function identityOf(item: SourceNode, keys: readonly string[]): string | undefined {
  if (item.kind !== 'mapping') return undefined
  const values = keys.map((key) => item.entries.get(key)?.value)
  const texts = values.map((value) => (value?.kind === 'text' ? value.text : ''))
  // A call without an instance has the blank one.
  return texts[0] === '' ? undefined : JSON.stringify(texts)
}
