import type { RecordedSession } from '../journal-file/recorded-session.ts'
import {
  type ReplayDifference,
  type ReplayOptions,
  replaySession,
  type SessionReplay,
} from './replay-session.ts'

/** Replays sessions one after the other, each by itself, up to the first difference. */
export async function replayJournal(
  sessions: readonly RecordedSession[],
  options: ReplayOptions,
): Promise<SessionReplay> {
  const untold = new Map<string, number>()
  let difference: ReplayDifference | undefined
  for (const recorded of sessions) {
    const replay = await replaySession(recorded, options)
    for (const [why, count] of replay.untold) untold.set(why, (untold.get(why) ?? 0) + count)
    difference = replay.difference
    if (difference) break
  }
  return { difference, untold }
}
