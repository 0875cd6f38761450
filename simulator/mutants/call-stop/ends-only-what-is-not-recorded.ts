import { stopRecordingCall } from '../../core/calls.ts'
import { accept } from '../../core/outcome.ts'
import { deviceMeant } from '../change/device-meant.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-1'],
  says: 'CALLSTOP ends the recording of a call, and the call goes on.',
  change: handling('callStop', (usual) => (world, request, now) => {
    const call = deviceMeant(world, 'callStop', request.parameters)?.calls.at(-1)
    if (!call?.recording) return usual(world, request, now)
    stopRecordingCall(world, call, now)
    return accept('sentToCores', {}, { cores: '1' })
  }),
}
