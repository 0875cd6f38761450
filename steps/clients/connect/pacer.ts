import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until so many requests may leave, which is at once where nothing is said of how many may. */
export type Pace = (requests: number) => Promise<void>

/** What a pacer knows of time. */
export interface PaceClock {
  now(): number
  sleep(ms: number): Promise<unknown>
}

/**
 * Lets requests leave one after the other, evenly. Several that leave in one piece leave when the
 * first of them may, and what comes next waits for all of them.
 */
export function paced(requestsPerSecond: number, clock: PaceClock): Pace {
  const gapMs = 1000 / requestsPerSecond
  let freeAt = clock.now()
  return async (requests) => {
    const now = clock.now()
    const leavesAt = Math.max(now, freeAt)
    freeAt = leavesAt + requests * gapMs
    if (leavesAt > now) await clock.sleep(leavesAt - now)
  }
}

/**
 * The pace of this run: it is one for all that is sent, before the examples and in their clients,
 * which have nothing in common but the process.
 */
export function paceOfRun(requestsPerSecond: number | undefined): Pace {
  if (requestsPerSecond === undefined) return atOnce
  const pace = paces.get(requestsPerSecond) ?? paced(requestsPerSecond, realTime)
  paces.set(requestsPerSecond, pace)
  return pace
}

const paces = new Map<number, Pace>()

const realTime: PaceClock = {
  now: () => performance.now(),
  // A timer may be early by a part of a millisecond.
  sleep: (ms) => sleep(Math.ceil(ms) + 1),
}

async function atOnce(): Promise<void> {}
