import { type Call, stopRecordingCall, stopRecordingOn } from './calls.ts'
import type { Channel } from './channels.ts'
import { endSession } from './sessions.ts'
import type { World } from './world.ts'

/** What becomes of calls and sessions when a channel fails or a core goes away. */

/** A channel fails. What was recorded on it ends; the call goes on. */
export function failChannel(world: World, channel: Channel, now: number): void {
  const device = world.devices.find(channel.recordingDevice)
  for (const call of device?.calls ?? []) stopRecordingOn(world, call, channel, now)
  world.channels.fail(channel, now)
}

/** A core goes away. All that was recorded on it ends, sessions with it; calls go on. */
export function loseCore(world: World, core: number, now: number): void {
  for (const call of callsOnCore(world, core)) stopRecordingCall(world, call, now)
  for (const session of world.sessions.all()) {
    if (session.recording.core === core) endSession(world, session, now)
  }
  world.channels.lose(core, now)
}

function callsOnCore(world: World, core: number): readonly Call[] {
  return Array.from(world.devices.all())
    .filter((device) => device.core === core)
    .flatMap(({ calls }) => calls)
}
