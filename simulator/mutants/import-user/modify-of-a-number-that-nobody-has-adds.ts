import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-10', 'IMPORTUSER-43'],
  says: 'MODIFY of a USER_ID that nobody has adds a user.',
  change: importing('MODIFY', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'userNotFound') return outcome
    return usual(world, { ...request, parameters: { ...request.parameters, ACTION: 'ADD' } }, now)
  }),
}
