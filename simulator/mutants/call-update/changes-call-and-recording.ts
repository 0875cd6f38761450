import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-5'],
  says: 'CALLUPDATE with Y and a call up changes the last recording as well.',
  change: afterAccepting('callUpdate', (world, { parameters }) => {
    const device = deviceMeant(world, 'callUpdate', parameters)
    const last = device?.calls.length && world.recordings.lastOfCall(device.id)
    if (last && parameters.UPDATE_IF_NOT_RECORDING) world.recordings.update(last, parameters)
  }),
}
