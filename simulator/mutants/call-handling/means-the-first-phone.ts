import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-9'],
  says: 'Of several devices of an agent the first is meant.',
  change: asking('callStart', (sent, world) => {
    const [user] = world.users.withSysUser(sent.SYS_USER ?? '')
    const [phone] = user?.phones ?? []
    return { ...sent, DEVICEID: sent.DEVICEID ?? phone }
  }),
}
