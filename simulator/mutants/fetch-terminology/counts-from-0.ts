import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['FETCHTERM-2'],
  says: 'FETCHTERMINOLOGY counts one term less than it lists.',
  change: replying('fetchTerminology', (reply) => ({
    ...reply,
    COUNT: String(reply.SETTINGS.TERMINOLOGY.length - 1),
  })),
}
