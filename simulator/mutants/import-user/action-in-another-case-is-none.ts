import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-9'],
  says: "IMPORTUSER refuses an ACTION in another case than the document's.",
  change: handling('importUser', (usual) => (world, request, now) => {
    const { ACTION: found } = request.parameters
    if (found === found.toUpperCase()) return usual(world, request, now)
    return refuse('actionInvalid', { allowed: 'ADD, MODIFY, DELETE, LIST', found })
  }),
}
