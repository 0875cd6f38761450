import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-4'],
  says: 'Names without an AGENTID are refused.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const isNumbered = request.parameters.AGENTID !== undefined
    return isNumbered ? usual(world, request, now) : refuse('agentNotFound')
  }),
}
