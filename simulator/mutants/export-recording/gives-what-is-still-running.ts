import { giveOut } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-16', 'EXPORT-8'],
  says: 'A recording that is still running is exported as far as it is.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'recordingNotFound') return outcome
    const calls = [...world.devices.all()].flatMap((device) => device.calls)
    const call = calls.find(({ data }) => data.USER2 === request.parameters.UNIQUEID)
    if (!call?.recording) return outcome
    const { recordId } = call.recording
    return giveOut({
      kind: 'file',
      file: { recordId, format: 'webm', sound: { seconds: 1, silences: [] } },
    })
  }),
}
