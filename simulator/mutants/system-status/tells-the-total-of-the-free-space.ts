import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-2', 'SYSTEMSTATUS-3'],
  says: 'SYSTEMSTATUS tells the total space before the free.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    RECORDINGSPACEINFO: reply.RECORDINGSPACEINFO.replace(/(.*) of (.*)/, '$2 of $1'),
  })),
}
