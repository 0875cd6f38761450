import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-17'],
  says: 'The device that an agent gets has the login of the agent for an alias.',
  change: afterAccepting('importAgentPhone', (world, { parameters }) => {
    const device = world.devices.find(parameters.PHONEID)
    if (device) world.devices.rename(device, 'taken')
  }),
}
