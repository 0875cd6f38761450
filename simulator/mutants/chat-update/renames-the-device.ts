import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-7'],
  says: 'CHATUPDATE with DEVICEALIAS renames the device.',
  change: afterAccepting('chatUpdate', (world, { parameters }) => {
    const device = world.sessions.find(parameters.SESSIONID)?.device
    if (device && parameters.DEVICEALIAS !== undefined)
      world.devices.rename(device, parameters.DEVICEALIAS)
  }),
}
