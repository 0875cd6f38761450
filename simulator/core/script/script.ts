import type { ScriptEntry } from '../description.ts'
import { DueQueue } from '../due-queue.ts'
import type { ActionName } from './actions.ts'

/**
 * With how many occurrences of one entry a jump of the clock catches up: a month of minutes. Of an
 * entry that is further behind the earliest are left out, and that is noted.
 */
export const mostOccurrencesAtOnce = 50_000

/** How many notes of what could not be done are kept: the newest. */
export const mostNotes = 100

/** Something of the script that did not happen. */
export interface Skipped {
  /** Epoch milliseconds. */
  readonly at: number
  readonly entry: ScriptEntry
  /** Undefined: occurrences of the whole entry were left out. */
  readonly action: ActionName | undefined
  readonly reason: string
}

/** An entry that will happen, and when it does next. */
export interface Due {
  readonly entry: ScriptEntry
  readonly at: number
  /** How often it will happen, Infinity for ever. */
  readonly left: number
}

/** How far a script is. Its entries are told by their places, counted from 0. */
export interface ScriptProgress {
  readonly pending: readonly Pick<Pending, 'place' | 'at' | 'left'>[]
  /** What could not be done last, oldest first. */
  readonly skipped: readonly (Omit<Skipped, 'entry'> & { readonly place: number })[]
  readonly skippedCount: number
}

interface Pending {
  readonly entry: ScriptEntry
  readonly place: number
  at: number
  left: number
}

/** What happens by itself, when it does, and what of it could not. */
export class Script {
  readonly #entries: readonly ScriptEntry[]
  readonly #named = new Map<string, ScriptEntry>()
  readonly #pending = new Set<Pending>()
  readonly #queue = new DueQueue<Pending>()
  readonly #skipped: Skipped[] = []
  #skippedCount = 0

  constructor(entries: readonly ScriptEntry[], so = beginningOf(entries)) {
    this.#entries = entries
    for (const entry of entries) if (entry.name !== undefined) this.#named.set(entry.name, entry)
    for (const { place, at, left } of so.pending) {
      this.#plan({ entry: this.#entryAt(place), place, at, left })
    }
    for (const { place, at, action, reason } of so.skipped) {
      this.#skipped.push({ at, entry: this.#entryAt(place), action, reason })
    }
    this.#skippedCount = so.skippedCount
  }

  named(name: string): ScriptEntry | undefined {
    return this.#named.get(name)
  }

  /** What will happen, the soonest first; of one instant, in the order of the script. */
  due(): readonly Due[] {
    return [...this.#pending]
      .toSorted((a, b) => a.at - b.at || a.place - b.place)
      .map(({ entry, at, left }) => ({ entry, at, left }))
  }

  /** How far it is. A script of the same entries that is so goes on as this one does. */
  progress(): ScriptProgress {
    return {
      pending: [...this.#pending]
        .map(({ place, at, left }) => ({ place, at, left }))
        .toSorted((a, b) => a.place - b.place),
      skipped: this.#skipped.map(({ at, entry, action, reason }) => ({
        place: this.#entries.indexOf(entry),
        at,
        action,
        reason,
      })),
      skippedCount: this.#skippedCount,
    }
  }

  /** Takes the entry that is due first at `now`, if any is, and plans its next occurrence. */
  takeDue(now: number): { readonly entry: ScriptEntry; readonly at: number } | undefined {
    for (let due = this.#queue.takeDue(now); due; due = this.#queue.takeDue(now)) {
      const { item: pending, at } = due
      const { entry } = pending
      this.#pending.delete(pending)
      const tooMany = occurrencesUntil(pending, now) - mostOccurrencesAtOnce
      if (tooMany <= 0) {
        this.#planAfter(pending, 1)
        return { entry, at }
      }
      const reason = `${tooMany} occurrences were left out`
      this.skip({ at, entry, action: undefined, reason })
      this.#planAfter(pending, tooMany)
    }
    return undefined
  }

  /** Notes that something could not be done. */
  skip(skipped: Skipped): void {
    this.#skippedCount += 1
    this.#skipped.push(skipped)
    if (this.#skipped.length > mostNotes) this.#skipped.shift()
  }

  /** What could not be done last, oldest first. */
  get skipped(): readonly Skipped[] {
    return this.#skipped
  }

  /** How often something could not be done, also what is no longer noted. */
  get skippedCount(): number {
    return this.#skippedCount
  }

  #entryAt(place: number): ScriptEntry {
    const entry = this.#entries[place]
    if (!entry) throw new Error(`the script has no entry ${place}`)
    return entry
  }

  #planAfter({ entry, place, at, left }: Pending, occurrences: number): void {
    const { everyMs } = entry
    if (everyMs === undefined || left <= occurrences) return
    this.#plan({ entry, place, at: at + occurrences * everyMs, left: left - occurrences })
  }

  #plan(pending: Pending): void {
    this.#pending.add(pending)
    this.#queue.add(pending, pending.at, pending.place)
  }
}

/** How a script is of which nothing has happened. */
function beginningOf(entries: readonly ScriptEntry[]): ScriptProgress {
  const pending = entries.map(({ at, times }, place) => ({ place, at, left: times }))
  return { pending: pending.filter(({ left }) => left > 0), skipped: [], skippedCount: 0 }
}

function occurrencesUntil({ entry, at, left }: Pending, now: number): number {
  if (entry.everyMs === undefined) return 1
  return Math.min(Math.floor((now - at) / entry.everyMs) + 1, left)
}
