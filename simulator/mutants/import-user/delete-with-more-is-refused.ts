import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-19'],
  says: 'DELETE with PHONES beside USER_ID is refused.',
  change: importing('DELETE', (usual) => (world, request, now) => {
    const { PHONES: found } = request.parameters
    if (found === undefined) return usual(world, request, now)
    return refuse('valueInvalid', { parameter: 'PHONES', allowed: 'left out', found })
  }),
}
