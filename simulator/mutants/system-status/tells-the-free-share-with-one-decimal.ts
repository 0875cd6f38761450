import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-4'],
  says: 'SYSTEMSTATUS tells the free share of the disk with one decimal.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    RECORDINGTOTALDISKFREEPCT: Number(reply.RECORDINGTOTALDISKFREEPCT).toFixed(1),
  })),
}
