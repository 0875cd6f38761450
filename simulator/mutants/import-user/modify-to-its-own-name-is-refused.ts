import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-33'],
  says: 'MODIFY to the name that the user has, in whatever case, is refused.',
  change: importing('MODIFY', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const [there] = world.users.named(FIRST_NAME, LAST_NAME)
    return there ? refuse('userExists', { found: FIRST_NAME }) : usual(world, request, now)
  }),
}
