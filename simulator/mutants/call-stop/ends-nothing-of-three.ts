import { deviceMeant } from '../change/device-meant.ts'
import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-6'],
  says: 'CALLSTOP for the oldest of three calls is accepted and ends nothing.',
  change: pretending('callStop', ({ parameters }, world) => {
    const [first, , third] = deviceMeant(world, 'callStop', parameters)?.calls ?? []
    return third !== undefined && first?.instance === parameters.CALLINSTANCE
  }),
}
