import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-5'],
  says: 'SYSTEMSTATUS tells the free memory as the memory that is used.',
  change: replying('systemStatus', (reply) => ({ ...reply, SYSTEMRAMUSED: reply.SYSTEMRAMFREE })),
}
