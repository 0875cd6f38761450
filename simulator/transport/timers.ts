/** Runs something later. The transports wait through this, so that a test can move time by hand. */
export interface Timers {
  /** Runs `task` once, `ms` from now, unless it is cancelled before. */
  after(ms: number, task: () => void): { cancel(): void }
}

export const realTimers: Timers = {
  after(ms, task) {
    const timer = setTimeout(task, ms)
    return { cancel: () => clearTimeout(timer) }
  },
}
