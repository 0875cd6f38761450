import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-3'],
  says: 'ROLENAME means the role that was added last.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const { ROLENAME } = request.parameters
    const newest = ROLENAME === undefined ? undefined : world.roles.all().at(-1)?.name
    return usual(
      world,
      { ...request, parameters: { ...request.parameters, ROLENAME: newest } },
      now,
    )
  }),
}
