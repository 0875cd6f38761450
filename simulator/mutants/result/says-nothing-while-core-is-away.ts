import { sayingAlways } from '../change/saying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RES-13'],
  says: 'What would be passed to a core that is away is accepted with API_OK.',
  change: sayingAlways((result) =>
    result.replace(/<RESULTMSG>[^<]* following cores: </, '<RESULTMSG>API_OK<'),
  ),
}
