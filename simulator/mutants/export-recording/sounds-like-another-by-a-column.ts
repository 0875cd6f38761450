import { mediaFile } from '../../core/media-file.ts'
import { giveOut } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-9'],
  says: 'What another column than ident finds has the name of its recording and the sound of another.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isByIdent = request.parameters.UNIQUEFIELD.toLowerCase() === 'ident'
    if (!('media' in outcome) || outcome.media.kind !== 'file' || isByIdent) return outcome
    const { file } = outcome.media
    const other = [...world.recordings.all()].findLast(({ recordId }) => recordId < file.recordId)
    const made = other && mediaFile(world, other, file.format)
    const sound = made?.ok ? made.file.sound : file.sound
    return giveOut({ kind: 'file', file: { ...file, sound } })
  }),
}
