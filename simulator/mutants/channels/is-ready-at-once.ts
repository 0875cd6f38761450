import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-5'],
  says: 'CHANNELS shows Recording from the start of a recording.',
  change: replying('channels', (reply) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) =>
        channel.STATE === 'PreparingToRecord' ? { ...channel, STATE: 'Recording' } : channel,
      ),
    },
  })),
}
