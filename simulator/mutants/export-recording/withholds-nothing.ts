import { orderingFiles } from '../change/rendering.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-17', 'EXPORT-11', 'BLACKOUT-1'],
  says: 'What was withheld is heard.',
  on: 'http',
  change: orderingFiles((file) => ({ ...file, sound: { ...file.sound, silences: [] } })),
}
