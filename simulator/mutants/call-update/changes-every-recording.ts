import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-5'],
  says: 'CALLUPDATE with Y changes every recording of the device.',
  change: afterAccepting('callUpdate', (world, { parameters }) => {
    const device = deviceMeant(world, 'callUpdate', parameters)
    if (!device || device.calls.length > 0) return
    const range = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    const all = [...world.recordings.ofDevice(device.id, range)]
    for (const one of all) world.recordings.update(one, parameters)
  }),
}
