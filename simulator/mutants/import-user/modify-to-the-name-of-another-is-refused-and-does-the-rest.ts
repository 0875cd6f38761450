import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-33'],
  says: 'MODIFY to the name of another user is refused, and changes everything but the name.',
  change: importing('MODIFY', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { FIRST_NAME: _, LAST_NAME: __, ...others } = request.parameters
    if (!outcome.ok) usual(world, { ...request, parameters: { SITEID: '0', ...others } }, now)
    return outcome
  }),
}
