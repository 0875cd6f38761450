import { localDateTime } from '../../core/formats.ts'
import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-6'],
  says: 'CHANNELS tells LASTSTATECHANGE on a clock of UTC.',
  change: replying('channels', (reply) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) => {
        const at = new Date(Number(channel.LASTSTATECHANGEUNIXTIME) * 1000)
        return {
          ...channel,
          LASTSTATECHANGE: localDateTime({
            year: at.getUTCFullYear(),
            month: at.getUTCMonth() + 1,
            day: at.getUTCDate(),
            hour: at.getUTCHours(),
            minute: at.getUTCMinutes(),
            second: at.getUTCSeconds(),
            offsetMinutes: 0,
          }),
        }
      }),
    },
  })),
}
