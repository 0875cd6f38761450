import type { Stretch } from './blackouts.ts'
import type { Recording } from './recordings.ts'
import type { World } from './world.ts'

const ever: Stretch = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** What a world knows of recordings, sessions and blackouts and no reply tells, as plain data. */
export function untold(world: World) {
  const calls = Array.from(world.devices.all()).flatMap((device) => device.calls)
  return {
    calls: calls.map(({ recording, partial, blackout }) => ({
      recordings: [recording, partial].map(kept),
      withheld: blackout.within(ever),
    })),
    sessions: world.sessions.all().map(({ id, recording }) => ({
      id,
      data: { ...recording.data },
      ...kept(recording),
    })),
    recordings: Array.from(world.recordings.all(), (recording) => ({
      ...kept(recording),
      withheld: recording.withheld,
    })),
    agents: world.users.all().map(({ userId }) => world.agentBlackouts.of(userId)?.within(ever)),
  }
}

function kept(recording: Recording | undefined) {
  if (!recording) return undefined
  const { recordId, alias, keepDays, archiveAction, endedAt } = recording
  return { recordId, alias, keepDays, archiveAction, endedAt }
}
