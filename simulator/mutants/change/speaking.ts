import type { Dialect } from '../../../contract/dialect.ts'
import type { Change } from '../mutant.ts'

/** The simulator speaks otherwise where a dialect can: its worlds begin with other switches. */
export function speaking(switches: Partial<Dialect>): Change {
  return (usual) => ({
    ...usual,
    createWorld: (described) =>
      usual.createWorld({ ...described, dialect: { ...described.dialect, ...switches } }),
  })
}
