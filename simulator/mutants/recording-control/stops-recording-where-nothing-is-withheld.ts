import { stopRecordingCall } from '../../core/calls.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECCTL-1', 'RECCTL-2', 'RECCTL-3'],
  says: 'BLACKOUTSTOP of a call that is not withheld ends what is recorded of it.',
  change: handling('blackoutStop', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'blackoutStop', request.parameters)?.calls.at(-1)
    if (call && !call.blackout.isOpen(now)) stopRecordingCall(world, call, now)
    return usual(world, request, now)
  }),
}
