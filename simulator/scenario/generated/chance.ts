import { Dice } from '../../core/dice.ts'

/**
 * What is drawn for every generated recording, of which there may be a million: from the dice of the
 * core, which cost next to nothing. Whatever takes faker is drawn before, into pools.
 */
export class Chance {
  readonly #dice: Dice

  constructor(seed: number) {
    // Not the stream by which the scheduler of the same world decides.
    this.#dice = new Dice(seed ^ 0x9e3779b9)
  }

  /** From `least` up to, and without, `end`. */
  number(least: number, end: number): number {
    return least + this.#dice.next() * (end - least)
  }

  /** The same in whole numbers. */
  whole(least: number, end: number): number {
    return Math.floor(this.number(least, end))
  }

  /** Whether something happens that does so in this share of all cases, 0 to 1. */
  happens(share: number): boolean {
    return this.#dice.next() < share
  }

  /** One of several things; there must be one. */
  of<T>(things: readonly T[]): T {
    const thing = things[this.whole(0, things.length)]
    if (thing === undefined) throw new Error('nothing to choose from')
    return thing
  }

  /** A number of the bell curve around 0 with a deviation of 1 (Box and Muller). */
  normal(): number {
    const distance = Math.sqrt(-2 * Math.log(1 - this.#dice.next()))
    return distance * Math.cos(2 * Math.PI * this.#dice.next())
  }
}
