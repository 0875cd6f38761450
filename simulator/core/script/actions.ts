import type { Action } from './action.ts'
import { agentBlackoutEnds } from './agent-blackout-ends.ts'
import { agentBlackoutStarts } from './agent-blackout-starts.ts'
import { agentLogsOff } from './agent-logs-off.ts'
import { agentLogsOn } from './agent-logs-on.ts'
import { blackoutEnds } from './blackout-ends.ts'
import { blackoutStarts } from './blackout-starts.ts'
import { callEnds } from './call-ends.ts'
import { callIsTransferred } from './call-is-transferred.ts'
import { callIsUpdated } from './call-is-updated.ts'
import { callStarts } from './call-starts.ts'
import { channelFails } from './channel-fails.ts'
import { channelRecovers } from './channel-recovers.ts'
import { coreGoes } from './core-goes.ts'
import { coreReturns } from './core-returns.ts'
import { diskFills } from './disk-fills.ts'
import { diskFrees } from './disk-frees.ts'
import { recordingStarts } from './recording-starts.ts'
import { recordingStops } from './recording-stops.ts'
import { sessionEnds } from './session-ends.ts'
import { sessionStarts } from './session-starts.ts'

/** What can happen by itself, by the names that scripts use. */
export const actions = {
  'call-starts': callStarts,
  'call-is-updated': callIsUpdated,
  'call-is-transferred': callIsTransferred,
  'call-ends': callEnds,
  'recording-starts': recordingStarts,
  'recording-stops': recordingStops,
  'session-starts': sessionStarts,
  'session-ends': sessionEnds,
  'blackout-starts': blackoutStarts,
  'blackout-ends': blackoutEnds,
  'agent-blackout-starts': agentBlackoutStarts,
  'agent-blackout-ends': agentBlackoutEnds,
  'agent-logs-on': agentLogsOn,
  'agent-logs-off': agentLogsOff,
  'channel-fails': channelFails,
  'channel-recovers': channelRecovers,
  'disk-fills': diskFills,
  'disk-frees': diskFrees,
  'core-goes': coreGoes,
  'core-returns': coreReturns,
} as const satisfies Readonly<Record<string, Action<never>>>

export type ActionName = keyof typeof actions

/** What each action must be told. */
export type ActionParameters = {
  readonly [A in ActionName]: Parameters<(typeof actions)[A]>[1]
}

/** One action by its name, as a script writes it: `{ 'call-ends': { device: '4001' } }`. */
export type ScriptedAction = { readonly [A in ActionName]?: ActionParameters[A] | undefined }
