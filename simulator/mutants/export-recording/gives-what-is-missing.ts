import { giveOut } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-18'],
  says: 'What a real-time blackout withheld is in the export, and is heard.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const dialect = { ...world.dialect, blackout: 'standard' } as const
    const outcome = usual({ ...world, dialect }, request, now)
    if (!('media' in outcome) || outcome.media.kind !== 'file') return outcome
    const { file } = outcome.media
    return giveOut({ kind: 'file', file: { ...file, sound: { ...file.sound, silences: [] } } })
  }),
}
