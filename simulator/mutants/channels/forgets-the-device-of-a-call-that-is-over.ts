import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-3'],
  says: 'CHANNELS shows the device only while it is recorded.',
  change: replying('channels', (reply) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) =>
        /Idle|Finish/.test(channel.STATE) ? { ...channel, RECORDINGDEVICE: '' } : channel,
      ),
    },
  })),
}
