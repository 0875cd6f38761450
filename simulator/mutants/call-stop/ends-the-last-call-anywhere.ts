import { endCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-7'],
  says: 'CALLSTOP without CALLINSTANCE ends the last call on the device and that on the next one.',
  change: afterAccepting('callStop', (world, { parameters: { DEVICEID, CALLINSTANCE } }, now) => {
    const next = world.devices.find(String(Number(DEVICEID) + 1))?.calls.at(-1)
    if (next && CALLINSTANCE === undefined) endCall(world, next, now)
  }),
}
