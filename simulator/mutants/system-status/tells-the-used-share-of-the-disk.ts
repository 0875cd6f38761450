import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-4'],
  says: 'SYSTEMSTATUS tells how much of the disk is used as the share that is free.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    RECORDINGTOTALDISKFREEPCT: (100 - Number(reply.RECORDINGTOTALDISKFREEPCT)).toFixed(2),
  })),
}
