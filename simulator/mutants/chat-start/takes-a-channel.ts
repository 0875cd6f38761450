import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-18'],
  says: 'A session takes a channel.',
  change: afterAccepting('chatStart', (world, { parameters }, now) => {
    const device = world.sessions.find(parameters.SESSIONID)?.device
    if (device && world.channels.hasFree(device.core)) world.channels.take(device.core, device, now)
  }),
}
