import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHANNELS-1'],
  says: 'CHANNELS shows only the channels that are idle.',
  change: replying('channels', ({ CHANNELS }) => {
    const CHANNEL = CHANNELS.CHANNEL.filter(({ STATE }) => STATE === 'Idle')
    return { COUNT: String(CHANNEL.length), CHANNELS: { CHANNEL } }
  }),
}
