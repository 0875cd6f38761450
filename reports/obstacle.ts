import type { Transport } from '../contract/types.ts'
import type { Verdict } from './result-format.ts'

/** Something that keeps a run from passing a gate. */
export interface Obstacle {
  /** Over which transport; absent: over any. */
  readonly over?: Transport
  /** A requirement; an example that shows none; or a level, where nothing is known of it. */
  readonly id: string
  readonly is: Verdict | 'failed'
  /** More of it: why, or what it was before. */
  readonly more?: string
}
