import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-3'],
  says: 'SYSTEMSTATUS tells the free space of the disk in kilobytes.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    RECORDINGTOTALDISKFREE: String(Number(reply.RECORDINGTOTALDISKFREE) * 1024),
  })),
}
