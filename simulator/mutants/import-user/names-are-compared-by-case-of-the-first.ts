import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-17'],
  says: 'A first name in another case is that of somebody else.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const [there] = world.users.named(FIRST_NAME, LAST_NAME)
    if (!there || there.firstName === FIRST_NAME) return usual(world, request, now)
    return accept('ok', { USERS: [] })
  }),
}
