import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'The last second of an export is silent.',
  on: 'http',
  change: orderingFiles((file) => {
    const { seconds, silences } = file.sound
    const last = { from: (seconds - 1) * 1000, to: seconds * 1000 }
    return { ...file, sound: { seconds, silences: [...silences, last] } }
  }),
}
