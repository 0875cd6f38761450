import { sayingAlways } from '../change/saying.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-13'],
  says: 'What would be passed to a core that is away is refused.',
  change: sayingAlways((result) =>
    / following cores: </.test(result) ? toldAs('API_ERROR_UNKNOWN')(result) : result,
  ),
}
