import type { FuzzRequest } from './fuzz-request.ts'

/** How many requests were sent, and what for. */
export class FuzzCounts {
  readonly byCommand = new Map<string, number>()
  readonly byKind = new Map<string, number>()
  readonly accepted = new Map<string, number>()
  /** Why requests were not sent, with how many. */
  readonly notSent = new Map<string, number>()
  /** What could not be put back. */
  readonly left = new Set<string>()

  sent({ command, kind }: FuzzRequest): void {
    addOne(this.byCommand, command)
    addOne(this.byKind, kind)
  }

  wasAccepted({ command }: FuzzRequest): void {
    addOne(this.accepted, command)
  }

  wasNotSent(why: string): void {
    addOne(this.notSent, why)
  }
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
