import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-10'],
  says: 'ADD without DESCRIPTION is refused.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const { ACTION, DESCRIPTION } = request.parameters
    const isMissing = ACTION === 'ADD' && DESCRIPTION === undefined
    return isMissing
      ? refuse('valueMissing', { parameter: 'DESCRIPTION' })
      : usual(world, request, now)
  }),
}
