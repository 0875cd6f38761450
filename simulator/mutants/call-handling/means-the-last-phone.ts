import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-9'],
  says: 'Of several devices of an agent the last is meant, in a call or not.',
  change: asking('callStop', (sent, world) => {
    const [user] = world.users.withSysUser(sent.SYS_USER ?? '')
    return { ...sent, DEVICEID: sent.DEVICEID ?? [...(user?.phones ?? [])].at(-1) }
  }),
}
