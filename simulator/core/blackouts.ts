/** A stretch of time in milliseconds, from an instant up to but not including another. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The stretches for which one thing, a call or an agent, is withheld. Instants are epoch
 * milliseconds and never go back. A blackout that nobody stops ends by itself after the longest time
 * that the server allows (BLACKOUT-12).
 */
export class Blackout {
  readonly #longestMs: number
  readonly #stretches: Stretch[]

  /** The stretches that there are already lie apart from each other, oldest first. */
  constructor(longestMs: number, stretches: readonly Stretch[] = []) {
    this.#longestMs = longestMs
    this.#stretches = [...stretches]
  }

  /** Oldest first; one that is open ends when it will by itself, Infinity: never. */
  get stretches(): readonly Stretch[] {
    return this.#stretches
  }

  isOpen(now: number): boolean {
    const last = this.#stretches.at(-1)
    return last !== undefined && now < last.to
  }

  /** Opens it; one that is open already goes on as it is (BLACKOUT-14). */
  start(now: number): void {
    if (!this.isOpen(now)) this.#stretches.push({ from: now, to: now + this.#longestMs })
  }

  /** Closes it, however often it was started; one that is closed stays so. */
  stop(now: number): void {
    if (!this.isOpen(now)) return
    const open = this.#stretches.pop()
    if (open && open.from < now) this.#stretches.push({ from: open.from, to: now })
  }

  /** What of it lies in a stretch, oldest first. Reads no further back than the stretch does. */
  within(stretch: Stretch): readonly Stretch[] {
    const inside: Stretch[] = []
    for (let index = this.#stretches.length - 1; index >= 0; index -= 1) {
      const one = this.#stretches[index]
      if (!one || one.to <= stretch.from) break
      if (one.from >= stretch.to) continue
      inside.push({ from: Math.max(one.from, stretch.from), to: Math.min(one.to, stretch.to) })
    }
    return inside.toReversed()
  }
}

/** For how long an agent was withheld, and is. */
export interface StretchesOfAgent {
  readonly userId: number
  readonly stretches: readonly Stretch[]
}

/** The blackouts of agents, who are named by their USERIDs. */
export class AgentBlackouts {
  readonly #byUser = new Map<number, Blackout>()
  readonly #longestMs: number

  constructor(longestMs: number, had: readonly StretchesOfAgent[] = []) {
    this.#longestMs = longestMs
    for (const { userId, stretches } of had) {
      this.#byUser.set(userId, new Blackout(longestMs, stretches))
    }
  }

  /** Of every agent who was ever withheld, by number. */
  all(): readonly StretchesOfAgent[] {
    return Array.from(this.#byUser, ([userId, { stretches }]) => ({ userId, stretches }))
      .filter(({ stretches }) => stretches.length > 0)
      .sort((a, b) => a.userId - b.userId)
  }

  start(userId: number, now: number): void {
    const blackout = this.#byUser.get(userId) ?? new Blackout(this.#longestMs)
    this.#byUser.set(userId, blackout)
    blackout.start(now)
  }

  stop(userId: number, now: number): void {
    this.#byUser.get(userId)?.stop(now)
  }

  isOpen(userId: number | undefined, now: number): boolean {
    return this.of(userId)?.isOpen(now) === true
  }

  /** The blackout of an agent, if there ever was one. */
  of(userId: number | undefined): Blackout | undefined {
    return userId === undefined ? undefined : this.#byUser.get(userId)
  }
}

/** Stretches that any of the given lists covers: apart from each other, oldest first. */
export function union(...lists: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of lists.flat().toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (!last || stretch.from > last.to) joined.push(stretch)
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) }
  }
  return joined
}
