import { askingThere } from '../change/asking-there.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-9'],
  says: 'Of several devices of an agent the last is meant, in a call or not.',
  change: askingThere('callStop', (sent, world) => {
    const [user] = world.users.withSysUser(sent.SYS_USER ?? '')
    return { ...sent, DEVICEID: sent.DEVICEID ?? [...(user?.phones ?? [])].at(-1) }
  }),
}
