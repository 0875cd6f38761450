import type { Stretch } from '../blackouts.ts'

/** A blackout as the state of a world has it, in epoch milliseconds. */
export interface StretchRow {
  readonly fromAt: number
  /** Where it ends, or will if nobody stops it before; absent: it lasts until somebody does. */
  readonly toAt?: number
}

export function stretchRow({ from, to }: Stretch): StretchRow {
  return to === Number.POSITIVE_INFINITY ? { fromAt: from } : { fromAt: from, toAt: to }
}

export function stretchOf({ fromAt, toAt = Number.POSITIVE_INFINITY }: StretchRow): Stretch {
  return { from: fromAt, to: toAt }
}
