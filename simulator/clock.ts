/** Tells the time, in epoch milliseconds. Everything in the simulator that asks, asks one of these. */
export interface Clock {
  now(): number
}

/** A clock that stands still until it is moved. */
export class FrozenClock implements Clock {
  #now: number

  constructor(now: number) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  /** Moves it forward. */
  advance(ms: number): void {
    if (ms < 0) throw new RangeError(`a clock does not go back, found ${ms} ms`)
    this.#now += ms
  }

  set(now: number): void {
    this.#now = now
  }
}

/** The machine's clock. */
export const realClock: Clock = { now: () => Date.now() }
