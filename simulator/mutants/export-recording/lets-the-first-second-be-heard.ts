import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-17', 'EXPORT-11'],
  says: 'The first second of what was withheld is heard.',
  on: 'http',
  change: orderingFiles((file) => {
    const { seconds, silences } = file.sound
    return {
      ...file,
      sound: { seconds, silences: silences.map(({ from, to }) => ({ from: from + 1000, to })) },
    }
  }),
}
