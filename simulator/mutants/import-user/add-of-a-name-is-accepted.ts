import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-11', 'IMPORTUSER-12', 'IMPORTUSER-17', 'IMPORTUSER-44'],
  says: 'ADD of a name that a user has is accepted, and does nothing.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const isThere = world.users.named(FIRST_NAME, LAST_NAME).length > 0
    return isThere ? accept('ok', { USERS: [] }) : usual(world, request, now)
  }),
}
