import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-17'],
  says: 'After more than five seconds that were withheld another is silent.',
  on: 'http',
  change: orderingFiles((file) => {
    const { seconds, silences } = file.sound
    const longer = silences.map(({ from, to }) => ({ from, to: to - from > 5000 ? to + 1000 : to }))
    return { ...file, sound: { seconds, silences: longer } }
  }),
}
