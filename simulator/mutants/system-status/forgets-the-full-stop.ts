import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-7'],
  says: 'SYSTEMSTATUS tells its uptime without a full stop.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    SYSTEMUPTIME: reply.SYSTEMUPTIME.slice(0, -1),
  })),
}
