import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'Nothing is heard in a WAV.',
  on: 'http',
  change: orderingFiles((file) => {
    const { seconds } = file.sound
    return { ...file, sound: { seconds, silences: [{ from: 0, to: seconds * 1000 }] } }
  }),
}
