import { startCall } from '../../core/calls.ts'
import { knownDevice } from '../../core/world.ts'
import { afterRefusing } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-7'],
  says: 'CALLUPDATE for a DEVICEID that nobody knows is refused, and begins a call there.',
  change: afterRefusing('callUpdate', (world, { parameters: { DEVICEID } }, now) => {
    if (DEVICEID === undefined || world.devices.find(DEVICEID)) return
    startCall(world, { device: knownDevice(world, DEVICEID), instance: '', data: {} }, now)
  }),
}
