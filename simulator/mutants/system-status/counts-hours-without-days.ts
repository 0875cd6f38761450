import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-7'],
  says: 'SYSTEMSTATUS tells its uptime in hours, minutes and seconds.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    SYSTEMUPTIME: reply.SYSTEMUPTIME.replace(/\d+ days, /, ''),
  })),
}
