import { deviceMeant } from '../change/device-meant.ts'
import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-19', 'CALLSTART-21'],
  says: 'A call that no channel is free for is accepted, and not tracked.',
  change: pretending('callStart', ({ parameters }, world) => {
    const device = deviceMeant(world, 'callStart', parameters)
    return device !== undefined && !world.channels.hasFree(device.core)
  }),
}
