import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-2'],
  says: 'SYSTEMSTATUS tells the space in megabytes.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    RECORDINGSPACEINFO: `${reply.RECORDINGTOTALDISKFREE}MB of ${reply.RECORDINGTOTALDISKCAPACITY}MB`,
  })),
}
