import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-17'],
  says: 'What is withheld from the begin of a call is heard.',
  on: 'http',
  change: orderingFiles((file) => {
    const { seconds, silences } = file.sound
    return { ...file, sound: { seconds, silences: silences.filter(({ from }) => from > 0) } }
  }),
}
