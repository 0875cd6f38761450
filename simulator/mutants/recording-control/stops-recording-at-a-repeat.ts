import { stopRecordingCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-3'],
  says: 'A second BLACKOUTSTART ends what is recorded of the call.',
  change: handling('blackoutStart', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'blackoutStart', request.parameters)?.calls.at(-1)
    if (call?.blackout.isOpen(now)) stopRecordingCall(world, call, now)
    return usual(world, request, now)
  }),
}
