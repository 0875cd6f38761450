import type { ActionName } from '../script/actions.ts'
import type { ScriptProgress } from '../script/script.ts'

/** How far the script is, as the state of a world has it. Entries are told by their places. */
export interface ScriptRow {
  /** What will happen. */
  readonly pending: readonly PendingRow[]
  /** What could not be done last, oldest first. */
  readonly skipped: readonly SkippedRow[]
  /** How often something could not be done, also what is no longer noted. */
  readonly skippedCount: number
}

interface PendingRow {
  /** The place of the entry in the script of the scenario, counted from 0. */
  readonly place: number
  readonly nextAt: number
  /** How often it will happen still; absent: for ever. */
  readonly left?: number
}

interface SkippedRow {
  readonly place: number
  readonly skippedAt: number
  /** Absent: occurrences of the whole entry were left out. */
  readonly action?: ActionName
  readonly reason: string
}

export function scriptRow({ pending, skipped, skippedCount }: ScriptProgress): ScriptRow {
  return {
    pending: pending.map(({ place, at, left }) => ({
      place,
      nextAt: at,
      ...(Number.isFinite(left) ? { left } : {}),
    })),
    skipped: skipped.map(({ place, at, action, reason }) => ({
      place,
      skippedAt: at,
      ...(action === undefined ? {} : { action }),
      reason,
    })),
    skippedCount,
  }
}

export function progressOf({ pending, skipped, skippedCount }: ScriptRow): ScriptProgress {
  return {
    pending: pending.map(({ place, nextAt, left = Number.POSITIVE_INFINITY }) => ({
      place,
      at: nextAt,
      left,
    })),
    skipped: skipped.map(({ skippedAt, action, ...row }) => ({ ...row, at: skippedAt, action })),
    skippedCount,
  }
}
