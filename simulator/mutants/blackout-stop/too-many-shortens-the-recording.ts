import { meantCall } from '../../core/calls.ts'
import { deviceSent } from '../change/calls-of.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['BLACKOUT-14'],
  says: 'A stop too many has the recording as short as though the call had been withheld till then.',
  change: handling('blackoutStop', (usual) => (world, request, now) => {
    const device = deviceSent(world, request.parameters)
    const call = device && meantCall(device, request.parameters.CALLINSTANCE)
    const last = call?.blackout.stretches.at(-1)
    if (call && last && !call.blackout.isOpen(now)) call.blackout.start(last.to)
    return usual(world, request, now)
  }),
}
