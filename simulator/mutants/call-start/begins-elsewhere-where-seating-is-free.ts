import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-15'],
  says: 'CALLSTART by an agent whose phone is an alias begins the call on a device called so.',
  change: asking('callStart', (sent, world) => {
    const [user] = world.users.withSysUser(sent.SYS_USER ?? '')
    const [phone] = user?.phones ?? []
    return phone === undefined || world.devices.find(phone) ? sent : { ...sent, DEVICEID: phone }
  }),
}
