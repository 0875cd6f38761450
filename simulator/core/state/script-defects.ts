import type { WorldDescription } from '../description.ts'
import { defect, repeated } from './found.ts'
import type { WorldState } from './world-state.ts'

/** What does not go together of the script and how far it is. */
export function scriptDefects(
  { script: entries }: WorldDescription,
  { script }: WorldState,
): readonly string[] {
  const placesOf = (list: 'pending' | 'skipped') =>
    script[list].map(({ place }, index) => ({
      path: ['script', list, index, 'place'],
      value: place,
    }))
  const unknownPlaces = [...placesOf('pending'), ...placesOf('skipped')]
    .filter(({ value }) => entries[value] === undefined)
    .map(({ path, value }) =>
      defect(
        path,
        `found ${value}, allowed: the place of an entry, ${placesOfAll(entries.length)}`,
      ),
    )
  const untrue = script.pending.flatMap(({ place, left }, index) => {
    const entry = entries[place]
    if (!entry || entry.everyMs !== undefined || left === 1) return []
    const says = `found ${left ?? 'for ever'}, allowed: 1, as entry ${place} does not repeat`
    return [defect(['script', 'pending', index, 'left'], says)]
  })
  return [...unknownPlaces, ...repeated(placesOf('pending')), ...untrue]
}

function placesOfAll(count: number): string {
  return count === 0 ? 'and the script has none' : `from 0 to ${count - 1}`
}
