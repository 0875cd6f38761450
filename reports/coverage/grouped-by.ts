/** Things by what each is of, both in the order in which they came. */
export function groupedBy<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing)) ?? []
    group.push(thing)
    groups.set(keyOf(thing), group)
  }
  return groups
}
