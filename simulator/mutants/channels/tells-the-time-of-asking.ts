import { nearestUnixSecond } from '../../core/formats.ts'
import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-6'],
  says: 'CHANNELS tells when it is asked as LASTSTATECHANGEUNIXTIME.',
  change: replying('channels', (reply, _world, _request, now) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) => ({
        ...channel,
        LASTSTATECHANGEUNIXTIME: nearestUnixSecond(now),
      })),
    },
  })),
}
