import { updateCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-4'],
  says: 'CALLUPDATE of a finished recording changes the call on the device beside it as well.',
  change: afterAccepting('callUpdatePostRecording', (world, { parameters }) => {
    for (const device of world.devices.all()) {
      for (const call of device.calls) updateCall(call, parameters)
    }
  }),
}
