/** The key that whoever wrote an unknown one may have meant; undefined where none is near. */
export function nearestKey(written: string, allowed: readonly string[]): string | undefined {
  if (written.length > longestKey) return undefined
  const plain = plainKey(written)
  const most = Math.max(1, Math.floor(plain.length / 3))
  const near = allowed.map((key) => ({ key, distance: distance(plain, plainKey(key)) }))
  const [nearest] = near.toSorted((a, b) => a.distance - b.distance)
  return nearest && nearest.distance <= most ? nearest.key : undefined
}

/** What is longer than this is near no key. */
const longestKey = 40

/** `started_at` and `startedAt` are the same slip. */
function plainKey(key: string): string {
  return key.toLowerCase().replaceAll(/[-_ ]/g, '')
}

/** How many characters must be put in, left out or changed to make one text of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...a].entries()) {
    const next = [line + 1]
    for (const [index, other] of [...b].entries()) {
      const changed = (row[index] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
