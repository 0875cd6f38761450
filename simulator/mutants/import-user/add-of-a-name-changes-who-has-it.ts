import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-11', 'IMPORTUSER-12', 'IMPORTUSER-44'],
  says: 'ADD of a name that a user has is accepted, and changes that user.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const [there] = world.users.named(FIRST_NAME, LAST_NAME)
    if (!there) return usual(world, request, now)
    const parameters = { ...request.parameters, ACTION: 'MODIFY', USER_ID: String(there.userId) }
    return usual(world, { ...request, parameters }, now)
  }),
}
