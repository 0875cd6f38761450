import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-6'],
  says: 'SYSTEMSTATUS rounds the share of the memory that is used.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    SYSTEMRAMUSEDPCT: String(
      Math.round((Number(reply.SYSTEMRAMUSED) * 100) / Number(reply.SYSTEMRAMTOTAL)),
    ),
  })),
}
