import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-6'],
  says: 'CHANNELS tells LASTSTATECHANGEUNIXTIME a minute late.',
  change: replying('channels', (reply) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) => ({
        ...channel,
        LASTSTATECHANGEUNIXTIME: String(Number(channel.LASTSTATECHANGEUNIXTIME) + 60),
      })),
    },
  })),
}
