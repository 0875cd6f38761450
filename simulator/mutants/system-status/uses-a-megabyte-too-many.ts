import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-5'],
  says: 'SYSTEMSTATUS tells a megabyte more of used memory than there is.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    SYSTEMRAMUSED: String(Number(reply.SYSTEMRAMUSED) + 1),
  })),
}
