import type { Seams } from '../seams.ts'

/** The simulator with one promise broken. Its file says in its name what it does wrong. */
export interface Mutant {
  /** The requirements it breaks, by id: an example of each must catch it. */
  readonly breaks: readonly [string, ...string[]]
  /** What it does, in a sentence. */
  readonly says: string
  /** The transport on which that is seen: TCP unless said. */
  readonly on?: 'tcp' | 'http' | 'https'
  /** The parts of the simulator, all but one as they were. Asked once for each simulator. */
  readonly change: Change
}

/** Makes other parts of the usual ones. */
export type Change = (usual: Seams) => Seams
