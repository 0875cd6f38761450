import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-37'],
  says: 'ADD with a USER_ID that is no number is refused.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { USER_ID: found = '0' } = request.parameters
    if (/^\d+$/.test(found)) return usual(world, request, now)
    return refuse('valueInvalid', { parameter: 'USER_ID', allowed: 'a whole number', found })
  }),
}
