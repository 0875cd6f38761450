import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-8', 'CALLUPDATE-9'],
  says: 'CALLUPDATE without a selector changes a call on any device.',
  change: asking('callUpdate', (sent, world) => {
    const busy = [...world.devices.all()].find(({ calls }) => calls.length > 0)
    return deviceMeant(world, 'callUpdate', sent)
      ? sent
      : { ...sent, DEVICEID: sent.DEVICEID ?? busy?.id }
  }),
}
