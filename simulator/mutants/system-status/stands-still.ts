import { perWorld } from '../change/per-world.ts'
import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

const kept = perWorld<{ told?: string }>(() => ({}))

export const mutant: Mutant = {
  breaks: ['SYSTEMSTATUS-7'],
  says: 'SYSTEMSTATUS goes on telling the uptime that it told first.',
  change: replying('systemStatus', (reply, world) => {
    const SYSTEMUPTIME = kept(world).told ?? reply.SYSTEMUPTIME
    kept(world).told = SYSTEMUPTIME
    return { ...reply, SYSTEMUPTIME }
  }),
}
