import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-3'],
  says: 'SYSTEMSTATUS takes a thousand megabytes for a gigabyte.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    RECORDINGSPACEINFO: `${(Number(reply.RECORDINGTOTALDISKFREE) / 1000).toFixed(2)}GB of ${(Number(reply.RECORDINGTOTALDISKCAPACITY) / 1000).toFixed(2)}GB`,
  })),
}
