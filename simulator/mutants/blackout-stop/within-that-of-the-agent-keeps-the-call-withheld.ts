import { meantCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { agentSent, deviceSent } from '../change/calls-of.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-18'],
  says: 'BLACKOUTSTOP within the blackout of the agent has the call withheld beyond it.',
  change: afterAccepting('blackoutStop', (world, { parameters }, now) => {
    const device = deviceSent(world, parameters)
    const agent = agentSent(world, parameters)
    const call = device && meantCall(device, parameters.CALLINSTANCE)
    if (world.agentBlackouts.isOpen(agent?.userId, now)) call?.blackout.start(now)
  }),
}
