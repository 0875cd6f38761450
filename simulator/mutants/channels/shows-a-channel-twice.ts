import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-1'],
  says: 'CHANNELS shows the first channel twice, and counts it twice.',
  change: replying('channels', ({ CHANNELS }) => {
    const CHANNEL = [...CHANNELS.CHANNEL.slice(0, 1), ...CHANNELS.CHANNEL]
    return { COUNT: String(CHANNEL.length), CHANNELS: { CHANNEL } }
  }),
}
