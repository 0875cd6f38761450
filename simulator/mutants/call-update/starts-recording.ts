import { beginPartialRecording } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-3'],
  says: 'CALLUPDATE of the GROUP begins a recording of a call that has none.',
  change: afterAccepting('callUpdate', (world, { parameters }, now) => {
    const call = deviceMeant(world, 'callUpdate', parameters)?.calls.at(-1)
    if (call && !call.recording) beginPartialRecording(world, call, {}, now)
  }),
}
