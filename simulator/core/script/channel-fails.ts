import { failChannel } from '../outages.ts'
import type { Action } from './action.ts'

/** A channel fails: what is recorded on it ends, and it is given out no more until it recovers. */
export const channelFails: Action<{ readonly channel: number }> = (world, { channel: id }, now) => {
  const channel = world.channels.find(id)
  if (!channel) return `there is no channel ${id}`
  if (channel.hasFailed) return `channel ${id} has failed already`
  failChannel(world, channel, now)
  return undefined
}
