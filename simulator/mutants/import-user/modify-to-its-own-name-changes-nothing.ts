import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

const done = accept('ok', { USERS: [] })

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-33'],
  says: 'MODIFY to the name that the user has in another case changes nothing.',
  change: importing('MODIFY', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const [there] = world.users.named(FIRST_NAME, LAST_NAME)
    return there && String(there.userId) === request.parameters.USER_ID
      ? done
      : usual(world, request, now)
  }),
}
