import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-11'],
  says: 'SYSTEMUSERNAME fits in any case.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const wanted = request.parameters.SYSTEMUSERNAME?.toLowerCase()
    const user = world.users.all().find(({ sysUser }) => sysUser.toLowerCase() === wanted)
    const parameters = {
      ...request.parameters,
      SYSTEMUSERNAME: user?.sysUser ?? request.parameters.SYSTEMUSERNAME,
    }
    return usual(world, { ...request, parameters }, now)
  }),
}
