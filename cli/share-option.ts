import { InvalidArgumentError } from 'commander'

/** A part of something, and how many parts it has. */
export interface Share {
  readonly number: number
  readonly of: number
}

const dayMs = 86_400_000

/** Reads `3/8`, or `day/8`: another part each day, so that in eight days all have had their turn. */
export function shareOption(now: () => number): (text: string) => Share {
  return (text) => {
    const [, named = '', parts = ''] = /^(\d{1,4}|day)\/(\d{1,4})$/.exec(text) ?? []
    const of = Number(parts)
    if (of >= 1) {
      const number = named === 'day' ? (Math.floor(now() / dayMs) % of) + 1 : Number(named)
      if (number >= 1 && number <= of) return { number, of }
    }
    throw new InvalidArgumentError('a share is 1/8 to 8/8, or day/8, or one of another number.')
  }
}

/** Every so many-th of some things, from one that the share says. */
export function shareOf<T>(things: readonly T[], { number, of }: Share): readonly T[] {
  return things.filter((_, index) => index % of === number - 1)
}
