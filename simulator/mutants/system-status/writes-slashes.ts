import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-9'],
  says: 'SYSTEMSTATUS writes RECORDINGPATH with slashes.',
  change: replying('systemStatus', (reply) => ({
    ...reply,
    RECORDINGPATH: reply.RECORDINGPATH.replaceAll('\\', '/'),
  })),
}
