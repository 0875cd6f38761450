import { speaking } from '../change/speaking.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-5'],
  says: 'RESULTTYPE of a refusal is the word ERROR.',
  change: speaking({ errorResultType: 'ERROR' }),
}
