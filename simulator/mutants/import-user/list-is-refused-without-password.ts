import { refuse } from '../../core/outcome.ts'
import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-3'],
  says: 'LIST is refused where no PASSWORD is sent.',
  change: importing('LIST', (usual) => (world, request, now) => {
    const isSent = request.parameters.PASSWORD !== undefined
    return isSent ? usual(world, request, now) : refuse('passwordInvalid')
  }),
}
