import { deviceMeant } from '../change/device-meant.ts'
import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-2'],
  says: 'A call from the API is tracked only on a device whose calls a CTI has reported before.',
  change: pretending('callStart', ({ parameters }, world) => {
    const device = deviceMeant(world, 'callStart', parameters)
    return device?.lastCall === undefined && device?.calls.length === 0
  }),
}
