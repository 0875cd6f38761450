import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-9'],
  says: 'CALLSTOP by the user of an agent with several devices is accepted and ends nothing.',
  change: pretending('callStop', ({ parameters: { SYS_USER = '' } }, world) =>
    world.users.withSysUser(SYS_USER).some(({ phones }) => [...phones].length > 1),
  ),
}
