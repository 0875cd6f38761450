import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-2'],
  says: 'CHANNELS counts one channel less than it shows.',
  change: replying('channels', (reply) => ({
    ...reply,
    COUNT: String(reply.CHANNELS.CHANNEL.length - 1),
  })),
}
