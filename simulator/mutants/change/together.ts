import type { Change } from '../mutant.ts'

/** Several changes, each of what came of those before it. */
export function together(...changes: readonly Change[]): Change {
  return (usual) => changes.reduce((parts, change) => change(parts), usual)
}
