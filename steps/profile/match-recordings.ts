import type { ReplyElement } from '../xml/read-reply.ts'
import { recordingRoles } from './role-catalogue.ts'
import { filled } from './said-of.ts'

/** A finished recording, as CALLLIST shows it. */
export interface RecordingFacts {
  readonly id: string
  readonly seconds: number
}

/** The recording that takes each role, by the name of the role: the shortest that is long enough. */
export function matchRecordings(
  results: readonly ReplyElement[],
): ReadonlyMap<string, RecordingFacts> {
  // Of two as long the older one is taken: the newest comes first in a list.
  const left = new Map(
    results
      .toReversed()
      .map((one) => ({ id: filled(one, 'RECORDID'), seconds: secondsOf(one) }))
      .filter(({ id, seconds }) => id !== '' && seconds > 0)
      .toSorted((a, b) => a.seconds - b.seconds)
      .map((one) => [one.id, one]),
  )
  const matched = new Map<string, RecordingFacts>()
  for (const { name, secondsLeast } of recordingRoles) {
    if (secondsLeast === undefined) continue
    const found = [...left.values()].find(({ seconds }) => seconds >= secondsLeast)
    if (found === undefined) continue
    matched.set(name, found)
    left.delete(found.id)
  }
  return matched
}

/** As long as a recording is by DURATION; 0 where that is no number. */
function secondsOf(result: ReplyElement): number {
  const duration = filled(result, 'DURATION').trim()
  return /^\d{1,9}(\.\d+)?$/.test(duration) ? Number(duration) : 0
}
