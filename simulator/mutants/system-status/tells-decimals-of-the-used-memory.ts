import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-6'],
  says: 'SYSTEMSTATUS tells the share of the memory that is used with two decimals.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    SYSTEMRAMUSEDPCT: ((Number(reply.SYSTEMRAMUSED) * 100) / Number(reply.SYSTEMRAMTOTAL)).toFixed(
      2,
    ),
  })),
}
