import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-10', 'CALLFAM-8'],
  says: 'CALLSTART finds a device by its alias, whether it is tied to an agent or not.',
  change: asking('callStart', (sent, world) => {
    const [device] = world.devices.withAlias(sent.DEVICEALIAS ?? '')
    return { ...sent, DEVICEID: sent.DEVICEID ?? device?.id }
  }),
}
