import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-2'],
  says: 'A recording is exported a minute after it has ended, and not before.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!('media' in outcome) || outcome.media.kind !== 'file') return outcome
    const { endedAt = 0 } = world.recordings.find(outcome.media.file.recordId) ?? {}
    return now - endedAt < 60_000 ? refuse('recordingNotFound') : outcome
  }),
}
