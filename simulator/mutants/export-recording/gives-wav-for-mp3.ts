import { orderingFiles, rendering } from '../change/rendering.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

let isMp3 = false

export const mutant: Mutant = {
  breaks: ['EXPORT-Q1'],
  says: 'What is asked for as MP3 is given out as WAV, and called MP3.',
  on: 'http',
  change: together(
    orderingFiles((file) => {
      isMp3 = file.format === 'mp3' && file.password === undefined
      return isMp3 ? { ...file, format: 'wav' } : file
    }),
    rendering((media) =>
      isMp3
        ? { ...media, mediaType: 'audio/mpeg', fileName: media.fileName.replace('wav', 'mp3') }
        : media,
    ),
  ),
}
