import { realTimers } from '../transport/timers.ts'

/** Waits for conditions that something on the way makes true, and each time says so. */
export class Pulse {
  #wake: () => void = () => {}

  /** Something has happened. */
  beat(): void {
    this.#wake()
  }

  /** Waits until something is so. False: it was not, after so many milliseconds of real time. */
  async until(isSo: () => boolean, ms: number): Promise<boolean> {
    let isLate = false
    const deadline = realTimers.after(ms, () => {
      isLate = true
      this.beat()
    })
    while (!isSo() && !isLate) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    deadline.cancel()
    return isSo()
  }
}
