import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-3'],
  says: 'CHANNELS shows no device at a channel that is idle.',
  change: replying('channels', (reply) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) =>
        channel.STATE === 'Idle'
          ? { ...channel, RECORDINGDEVICE: '', RECORDINGDEVICEALIAS: '' }
          : channel,
      ),
    },
  })),
}
