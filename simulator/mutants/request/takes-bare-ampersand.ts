import { speaking } from '../change/speaking.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-12'],
  says: 'A bare ampersand stands for itself.',
  change: speaking({ rawAmpersand: 'accepted' }),
}
