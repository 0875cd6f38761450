import { telling } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-25'],
  says: 'Markup characters come back escaped twice.',
  change: telling((result) => result.replaceAll(/&(?=\w+;)/g, '&amp;')),
}
