import { deviceMeant } from '../change/device-meant.ts'
import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-1', 'CALLSTOP-2'],
  says: 'CALLSTOP is accepted and ends no call that has no instance.',
  change: pretending('callStop', ({ parameters }, world) => {
    return deviceMeant(world, 'callStop', parameters)?.calls.at(-1)?.instance === ''
  }),
}
