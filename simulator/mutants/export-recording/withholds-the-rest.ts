import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-17', 'EXPORT-11'],
  says: 'Nothing is heard from what was withheld to the end.',
  on: 'http',
  change: orderingFiles((file) => {
    const { seconds, silences } = file.sound
    return {
      ...file,
      sound: { seconds, silences: silences.map(({ from }) => ({ from, to: seconds * 1000 })) },
    }
  }),
}
