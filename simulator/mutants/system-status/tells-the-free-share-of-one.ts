import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-4'],
  says: 'SYSTEMSTATUS tells the free share of the disk as a part of one.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    RECORDINGTOTALDISKFREEPCT: (Number(reply.RECORDINGTOTALDISKFREEPCT) / 100).toFixed(2),
  })),
}
