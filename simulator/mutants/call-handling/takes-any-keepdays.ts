import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-12'],
  says: 'A KEEPDAYS that is no number counts as not sent.',
  change: rewording((text) => text.replace(/<KEEPDAYS>\D[^<]*</, '<KEEPDAYS><')),
}
