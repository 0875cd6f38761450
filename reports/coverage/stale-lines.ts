/** As many lines as are shown of a text that has changed. */
const shownMost = 6

/**
 * What differs between a text as it is kept and as it must be: the first lines that only one of them
 * has, `-` before what is kept and `+` before what must be there. None where they are the same.
 */
export function staleLines(kept: string, wanted: string): readonly string[] {
  if (kept === wanted) return []
  const lines = [...lacking(kept, wanted, '-'), ...lacking(wanted, kept, '+')]
  // The same lines in another order, or more or fewer of one.
  if (lines.length === 0) return ['the same lines stand in another order']
  const more = lines.length - shownMost
  return more > 0 ? [...lines.slice(0, shownMost), `and ${more} lines more`] : lines
}

function lacking(text: string, other: string, mark: string): readonly string[] {
  const there = new Set(other.split('\n'))
  return text
    .split('\n')
    .map((line, index) => ({ line, at: index + 1 }))
    .filter(({ line }) => !there.has(line))
    .map(({ line, at }) => `${mark} ${at}: ${line}`)
}
