import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-17', 'EXPORT-11'],
  says: 'What a standard blackout withheld is cut out, as if it were of real time.',
  on: 'http',
  change: orderingFiles((file) => {
    const { seconds, silences } = file.sound
    const missing = silences.reduce((sum, { from, to }) => sum + to - from, 0) / 1000
    return { ...file, sound: { seconds: seconds - missing, silences: [] } }
  }),
}
