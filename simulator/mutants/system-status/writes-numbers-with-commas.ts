import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-1'],
  says: 'SYSTEMSTATUS writes its numbers with commas between the thousands.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    RECORDINGTOTALDISKCAPACITY: Number(reply.RECORDINGTOTALDISKCAPACITY).toLocaleString('en'),
  })),
}
