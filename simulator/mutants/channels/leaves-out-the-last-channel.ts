import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-1'],
  says: 'CHANNELS neither shows nor counts the last channel.',
  change: replying('channels', ({ CHANNELS }) => {
    const CHANNEL = CHANNELS.CHANNEL.slice(0, -1)
    return { COUNT: String(CHANNEL.length), CHANNELS: { CHANNEL } }
  }),
}
