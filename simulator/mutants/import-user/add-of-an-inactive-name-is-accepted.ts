import { accept } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-11'],
  says: 'ADD of the name of an inactive user is accepted.',
  change: importing('ADD', (usual) => (world, request, now) => {
    const { FIRST_NAME = '', LAST_NAME = '' } = request.parameters
    const [there] = world.users.named(FIRST_NAME, LAST_NAME)
    const isFree = there?.status === 'I'
    return isFree ? accept('ok', { USERS: [] }) : usual(world, request, now)
  }),
}
