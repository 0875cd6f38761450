import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-12'],
  says: 'CALLSTART for a DEVICEID that nobody knows is accepted, and the device is not tracked.',
  change: pretending('callStart', ({ parameters: { DEVICEID } }, world) => {
    return DEVICEID !== undefined && world.devices.find(DEVICEID) === undefined
  }),
}
