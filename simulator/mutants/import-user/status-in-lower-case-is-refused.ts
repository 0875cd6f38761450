import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-37', 'IMPORTUSER-29'],
  says: 'STATUS in lower case is refused.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { STATUS: found = '' } = request.parameters
    if (!/^[a-z]$/.test(found)) return usual(world, request, now)
    return refuse('valueInvalid', { parameter: 'STATUS', allowed: 'A or I', found })
  }),
}
