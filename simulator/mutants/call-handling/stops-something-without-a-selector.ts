import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-8'],
  says: 'CALLSTOP without a selector ends the first call there is.',
  change: asking('callStop', (sent, world) => {
    const busy = [...world.devices.all()].find(({ calls }) => calls.length > 0)
    return deviceMeant(world, 'callStop', sent) ? sent : { ...sent, DEVICEID: busy?.id }
  }),
}
