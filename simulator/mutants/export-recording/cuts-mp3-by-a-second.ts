import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-Q1'],
  says: 'The media of mp3 are a second shorter than the recording.',
  on: 'http',
  change: orderingFiles((file) =>
    file.format === 'mp3'
      ? { ...file, sound: { ...file.sound, seconds: file.sound.seconds - 1 } }
      : file,
  ),
}
