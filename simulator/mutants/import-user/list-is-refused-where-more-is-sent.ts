import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-15'],
  says: 'LIST with a STATUS or USER_ID is refused.',
  change: importing('LIST', (usual) => (world, request, now) => {
    const { STATUS, USER_ID } = request.parameters
    if (STATUS === undefined && USER_ID === undefined) return usual(world, request, now)
    return refuse('valueInvalid', { parameter: 'STATUS', allowed: 'left out', found: STATUS ?? '' })
  }),
}
