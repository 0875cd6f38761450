import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-13'],
  says: 'A core that is away is named all the same.',
  change: sayingAlways((result) => result.replaceAll(/( following cores: )</g, '$12<')),
}
