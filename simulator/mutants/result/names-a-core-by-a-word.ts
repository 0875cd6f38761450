import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-8'],
  says: 'A core that a command was sent to is named by a word.',
  change: sayingAlways((result) => result.replaceAll(/( following cores: )\d/g, '$1core-$1')),
}
