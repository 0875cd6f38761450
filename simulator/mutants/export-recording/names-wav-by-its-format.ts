import { rendering } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-14'],
  says: 'The name of a WAV ends in pcm.',
  on: 'http',
  change: rendering((media, order) =>
    order.kind === 'file' && order.file.format === 'pcm'
      ? { ...media, fileName: media.fileName.replace('.wav', '.pcm') }
      : media,
  ),
}
