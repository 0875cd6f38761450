/** Tells the time, in epoch milliseconds. Everything in the simulator that asks, asks one of these. */
export interface Clock {
  now(): number
}

/** The machine's clock. */
export const realClock: Clock = { now: () => Date.now() }

/** The fastest that a clock runs: a day each second. */
export const fastestRate = 86_400

/** The last instant that a clock shows: after the year 9999 a date no longer has four digits. */
export const lastInstant = Date.UTC(9999, 11, 30)

/**
 * A clock that stands, or runs so many times as fast as real time. It goes back only where it is
 * set: when the machine's clock is put back, this one goes on from where it was.
 */
export class MovableClock implements Clock {
  readonly #real: Clock
  /** With the fractions of a millisecond that a slow rate leaves. */
  #shown: number
  #rate: number
  #realBefore: number

  /** It begins at an instant, and stands unless it has a rate. */
  constructor(at: number, rate = 0, real = realClock) {
    this.#real = real
    this.#shown = checkedInstant(at)
    this.#rate = checkedRate(rate)
    this.#realBefore = real.now()
  }

  now(): number {
    const real = this.#real.now()
    const passed = Math.max(0, real - this.#realBefore)
    this.#realBefore = real
    this.#shown = Math.min(this.#shown + passed * this.#rate, lastInstant)
    return Math.floor(this.#shown)
  }

  /** How many times as fast as real time it runs; 0: it stands. */
  get rate(): number {
    return this.#rate
  }

  /** Puts it at an instant, back too. It stands or runs as it did. */
  set(at: number): void {
    const checked = checkedInstant(at)
    this.now()
    this.#shown = checked
  }

  /** Moves it forward. It stands or runs as it did. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`a clock is moved forward, found ${ms} ms`)
    this.set(this.now() + ms)
  }

  /** Has it stand where it is. */
  freeze(): void {
    this.now()
    this.#rate = 0
  }

  /** Has it run from where it is, so many times as fast as real time. */
  run(rate = 1): void {
    const checked = checkedRate(rate)
    if (checked === 0) throw new RangeError('a clock that runs has a rate above 0')
    this.now()
    this.#rate = checked
  }
}

function checkedInstant(at: number): number {
  if (Number.isInteger(at) && Math.abs(at) <= lastInstant) return at
  throw new RangeError(`an instant is a whole number of milliseconds up to 9999, found ${at}`)
}

function checkedRate(rate: number): number {
  if (rate >= 0 && rate <= fastestRate) return rate
  throw new RangeError(`the rate of a clock is at most ${fastestRate}, found ${rate}`)
}
