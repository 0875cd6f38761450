import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-7'],
  says: 'SYSTEMSTATUS counts the hours of the days in its uptime again.',
  change: replying('systemStatus', (reply, { server }, _, now) => ({
    ...reply,
    SYSTEMUPTIME: reply.SYSTEMUPTIME.replace(
      /\d+ hours/,
      () => `${Math.floor((now - server.startedAt) / 3_600_000)} hours`,
    ),
  })),
}
