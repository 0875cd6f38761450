import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-11'],
  says: 'The first second of an export is silent.',
  on: 'http',
  change: orderingFiles((file) => {
    const { seconds, silences } = file.sound
    return { ...file, sound: { seconds, silences: [{ from: 0, to: 1000 }, ...silences] } }
  }),
}
