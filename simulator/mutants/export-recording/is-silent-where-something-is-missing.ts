import { giveOut } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-18'],
  says: 'The seconds after what a real-time blackout withheld are silent.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!('media' in outcome) || outcome.media.kind !== 'file') return outcome
    const { file } = outcome.media
    const silences = [{ from: 10_000, to: 13_000 }]
    if (world.dialect.blackout === 'standard') return outcome
    return giveOut({ kind: 'file', file: { ...file, sound: { ...file.sound, silences } } })
  }),
}
