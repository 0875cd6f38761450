import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-9'],
  says: 'CALLUPDATE finds its device by DEVICEALIAS.',
  change: asking('callUpdate', (sent, world) => {
    const [device] = world.devices.withAlias(sent.DEVICEALIAS ?? '')
    return { ...sent, DEVICEID: sent.DEVICEID ?? device?.id }
  }),
}
