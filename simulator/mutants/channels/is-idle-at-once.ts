import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-5'],
  says: 'CHANNELS shows Idle from the end of a recording.',
  change: replying('channels', (reply) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) =>
        channel.STATE === 'FinishRecording' ? { ...channel, STATE: 'Idle' } : channel,
      ),
    },
  })),
}
