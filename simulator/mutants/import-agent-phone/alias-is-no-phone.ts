import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-17'],
  says: 'A PHONEID that is the alias of a device is a device of its own.',
  change: afterAccepting('importAgentPhone', (world, { parameters }) => {
    const [device] = world.devices.withAlias(parameters.PHONEID)
    if (device) world.devices.rename(device, '')
    if (device) world.devices.know(parameters.PHONEID, world.defaultCore)
  }),
}
