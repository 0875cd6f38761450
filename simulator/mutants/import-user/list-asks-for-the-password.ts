import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-3'],
  says: 'LIST is refused without the password, where the server asks for one.',
  change: importing('LIST', (usual) => (world, request, now) => {
    const { importPassword } = world.server
    const isRight = importPassword === undefined || request.parameters.PASSWORD === importPassword
    return isRight ? usual(world, request, now) : refuse('passwordInvalid')
  }),
}
