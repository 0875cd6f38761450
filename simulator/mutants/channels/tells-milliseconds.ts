import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-6'],
  says: 'CHANNELS tells LASTSTATECHANGEUNIXTIME in milliseconds.',
  change: replying('channels', (reply) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) => ({
        ...channel,
        LASTSTATECHANGEUNIXTIME: `${channel.LASTSTATECHANGEUNIXTIME}000`,
      })),
    },
  })),
}
