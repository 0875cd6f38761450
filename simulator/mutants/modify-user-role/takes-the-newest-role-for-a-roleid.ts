import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-3'],
  says: 'ROLEID means the role that was added last.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const { ROLENAME, ROLEID, ...others } = request.parameters
    const newest = ROLENAME === undefined ? world.roles.all().at(-1)?.name : ROLENAME
    return usual(world, { ...request, parameters: { ...others, ROLENAME: newest, ROLEID } }, now)
  }),
}
