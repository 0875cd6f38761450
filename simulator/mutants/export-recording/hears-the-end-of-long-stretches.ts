import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-17'],
  says: 'Of what was withheld no more than five seconds are silent.',
  on: 'http',
  change: orderingFiles((file) => {
    const { seconds, silences } = file.sound
    const shorter = silences.map(({ from, to }) => ({ from, to: Math.min(to, from + 5000) }))
    return { ...file, sound: { seconds, silences: shorter } }
  }),
}
