import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-8', 'RES-12'],
  says: 'What is passed to recorders is answered without cores.',
  change: sayingAlways((result) => result.replaceAll(/( following cores: )\d[^<]*/g, '$1')),
}
