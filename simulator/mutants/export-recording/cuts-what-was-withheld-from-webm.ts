import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'WebM is shorter by what a standard blackout withheld.',
  on: 'http',
  change: orderingFiles((file) => {
    const { seconds, silences } = file.sound
    const missing = silences.reduce((sum, { from, to }) => sum + to - from, 0) / 1000
    return file.format === 'webm'
      ? { ...file, sound: { seconds: seconds - missing, silences: [] } }
      : file
  }),
}
