import type { Action } from './action.ts'

/** A channel that failed is idle again, and is given out. */
export const channelRecovers: Action<{ readonly channel: number }> = (
  world,
  { channel: id },
  now,
) => {
  const channel = world.channels.find(id)
  if (!channel) return `there is no channel ${id}`
  if (!channel.hasFailed) return `channel ${id} has not failed`
  world.channels.recover(channel, now)
  return undefined
}
