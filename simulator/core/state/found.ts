/** A value of a state and where it stands. */
export interface Placed {
  readonly path: readonly (string | number)[]
  readonly value: string | number
}

/** What is wrong at a place: `calls.0.device: there is no device 4009; there are 4001, 4002`. */
export function defect(path: Placed['path'], says: string): string {
  return `${path.join('.')}: ${says}`
}

/** The values of one key of every thing in a list, where it has it. */
export function column<F extends string>(
  list: string,
  key: F,
  things: readonly { readonly [N in F]?: string | number }[],
): Placed[] {
  return things.flatMap((thing, index) => {
    const value = thing[key]
    return value === undefined ? [] : [{ path: [list, index, key], value }]
  })
}

/** Every value of a key that holds a list, of every thing in a list. */
export function nested<F extends string>(
  list: string,
  key: F,
  things: readonly { readonly [N in F]: readonly (string | number)[] }[],
): Placed[] {
  return things.flatMap((thing, index) =>
    thing[key].map((value, place) => ({ path: [list, index, key, place], value })),
  )
}

/** What stands twice where it may stand once. `keyOf` tells what makes two values the same. */
export function repeated(
  values: readonly Placed[],
  keyOf: (value: string | number) => string | number = (value) => value,
): string[] {
  const seen = new Set<string | number>()
  return values.flatMap(({ path, value }) => {
    if (seen.has(keyOf(value))) return [defect(path, `${value} is there already`)]
    seen.add(keyOf(value))
    return []
  })
}

/** How many of what there is are named to one who asks for another. */
const namedMost = 20

/** What names something that is not there. */
export function unknown(
  what: string,
  values: readonly Placed[],
  known: ReadonlySet<string | number>,
): string[] {
  return values
    .filter(({ value }) => !known.has(value))
    .map(({ path, value }) => defect(path, `there is no ${what} ${value}; ${thereAre(known)}`))
}

function thereAre(known: ReadonlySet<string | number>): string {
  if (known.size === 0) return 'there is none'
  const named = [...known].slice(0, namedMost).join(', ')
  const more = known.size > namedMost ? `, and ${known.size - namedMost} more` : ''
  return `there are ${named}${more}`
}
