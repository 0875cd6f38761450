import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-5'],
  says: 'CHANNELS shows PreparingToRecord as long as a channel records.',
  change: replying('channels', (reply) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) =>
        channel.STATE === 'Recording' ? { ...channel, STATE: 'PreparingToRecord' } : channel,
      ),
    },
  })),
}
