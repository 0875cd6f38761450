import type { Channel, ChannelAsFound, ChannelState } from '../channels.ts'
import type { ChannelDescription } from '../description.ts'

/** A channel as the state of a world has it. */
export interface ChannelRow extends ChannelDescription {
  /** Whether it has failed and has not recovered since, wherever its core is. */
  readonly failed: boolean
  /** The state that it takes by itself, and when; absent: it stays as it is. */
  readonly next?: { readonly state: ChannelState; readonly changedAt: number }
}

export function channelRow(channel: Channel): ChannelRow {
  const { id, core, state, recordingDevice, recordingDeviceAlias, playbackExtension } = channel
  const { changedAt, hasFailed, next } = channel
  return {
    id,
    core,
    state,
    recordingDevice,
    recordingDeviceAlias,
    playbackExtension,
    changedAt,
    failed: hasFailed,
    ...(next ? { next: { state: next.state, changedAt: next.at } } : {}),
  }
}

export function channelOf({ failed, next, ...channel }: ChannelRow): ChannelAsFound {
  return {
    ...channel,
    hasFailed: failed,
    next: next && { state: next.state, at: next.changedAt },
  }
}
