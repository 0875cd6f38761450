import { rendering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-Q1'],
  says: 'The name of an MP3 ends in mpeg.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.format === 'mp3'
      ? { ...media, fileName: media.fileName.replace('mp3', 'mpeg') }
      : media,
  ),
}
