import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-6'],
  says: 'SYSTEMSTATUS tells the free share of the memory as the used one.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    SYSTEMRAMUSEDPCT: String(
      Math.floor((Number(reply.SYSTEMRAMFREE) * 100) / Number(reply.SYSTEMRAMTOTAL)),
    ),
  })),
}
