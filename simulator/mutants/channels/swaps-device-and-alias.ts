import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-5'],
  says: 'CHANNELS shows the id of the device as its alias, and the alias as its id.',
  change: replying('channels', (reply) => ({
    ...reply,
    CHANNELS: {
      CHANNEL: reply.CHANNELS.CHANNEL.map((channel) => ({
        ...channel,
        RECORDINGDEVICE: channel.RECORDINGDEVICEALIAS,
        RECORDINGDEVICEALIAS: channel.RECORDINGDEVICE,
      })),
    },
  })),
}
