import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-10'],
  says: 'CALLSTART by the user of an agent begins the call on a device of the next agent.',
  change: asking('callStart', (sent, world) => {
    const [user] = world.users.withSysUser(sent.SYS_USER ?? '')
    const next = user && world.users.find(user.userId + 1)
    return next ? { ...sent, SYS_USER: next.sysUser } : sent
  }),
}
