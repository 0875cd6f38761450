import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'The media of webm are a second shorter than the recording.',
  on: 'http',
  change: orderingFiles((file) =>
    file.format === 'webm'
      ? { ...file, sound: { ...file.sound, seconds: file.sound.seconds - 1 } }
      : file,
  ),
}
