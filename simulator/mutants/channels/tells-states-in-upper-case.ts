import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-5'],
  says: 'CHANNELS tells the STATE of a channel in upper case.',
  change: replying('channels', (reply) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) => ({
        ...channel,
        STATE: channel.STATE.toUpperCase(),
      })),
    },
  })),
}
