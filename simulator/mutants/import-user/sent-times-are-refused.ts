import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-27'],
  says: 'A request with ADD_TIME is refused.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { ADD_TIME: found } = request.parameters
    if (found === undefined) return usual(world, request, now)
    return refuse('valueInvalid', { parameter: 'ADD_TIME', allowed: 'left out', found })
  }),
}
