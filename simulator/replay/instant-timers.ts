import type { Timers } from '../transport/timers.ts'

/** Timers by which nobody waits: what would be later is at once, though not before what is now. */
export const instantTimers: Timers = {
  after(_, task) {
    const soon = setImmediate(task)
    return { cancel: () => clearImmediate(soon) }
  },
}
