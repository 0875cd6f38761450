import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-4'],
  says: 'An AGENTID without names is refused.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { FIRSTNAME, LASTNAME } = request.parameters
    const isNamed = FIRSTNAME !== undefined && LASTNAME !== undefined
    return isNamed ? usual(world, request, now) : refuse('agentNotFound')
  }),
}
