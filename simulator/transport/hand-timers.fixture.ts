import type { Timers } from './timers.ts'

/** Timers that go off when a test says so. */
export class HandTimers implements Timers {
  readonly #waiting = new Set<{ readonly ms: number; readonly task: () => void }>()

  after(ms: number, task: () => void) {
    const one = { ms, task }
    this.#waiting.add(one)
    return { cancel: () => this.#waiting.delete(one) }
  }

  /** What is waited for, in ms. */
  get waits(): readonly number[] {
    return Array.from(this.#waiting, ({ ms }) => ms)
  }

  /** Lets every wait be over, or every wait of so long. */
  goOff(ms?: number): void {
    for (const one of [...this.#waiting]) {
      if (ms !== undefined && one.ms !== ms) continue
      this.#waiting.delete(one)
      one.task()
    }
  }
}
