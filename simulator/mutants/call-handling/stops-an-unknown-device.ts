import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-7'],
  says: 'CALLSTOP for a DEVICEID that nobody knows is accepted.',
  change: pretending('callStop', ({ parameters: { DEVICEID } }, world) => {
    return DEVICEID !== undefined && world.devices.find(DEVICEID) === undefined
  }),
}
