import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-2', 'IMPORTUSER-19'],
  says: 'Whatever password is sent is refused, where one is asked for.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { ACTION } = request.parameters
    const isAsked = world.server.importPassword !== undefined && ACTION !== 'LIST'
    return isAsked ? refuse('passwordInvalid') : usual(world, request, now)
  }),
}
