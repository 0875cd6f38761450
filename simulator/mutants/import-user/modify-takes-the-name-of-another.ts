import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-33'],
  says: 'MODIFY to the name of another user is accepted.',
  change: importing('MODIFY', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'userExists') return outcome
    const { FIRST_NAME: _, LAST_NAME: __, ...others } = request.parameters
    return usual(world, { ...request, parameters: others }, now)
  }),
}
