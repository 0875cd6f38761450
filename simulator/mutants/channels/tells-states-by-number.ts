import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-4', 'CHANNELS-5'],
  says: 'CHANNELS tells the STATE of a channel by number.',
  change: replying('channels', (reply) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) => ({
        ...channel,
        STATE: channel.STATE === 'Idle' ? '0' : '2',
      })),
    },
  })),
}
