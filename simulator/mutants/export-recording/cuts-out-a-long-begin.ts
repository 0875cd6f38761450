import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-17'],
  says: 'More than five seconds that were withheld from the begin are cut out.',
  on: 'http',
  change: orderingFiles((file) => {
    const [first] = file.sound.silences
    if (!first || first.from > 0 || first.to <= 5000) return file
    return { ...file, sound: { seconds: file.sound.seconds - first.to / 1000, silences: [] } }
  }),
}
