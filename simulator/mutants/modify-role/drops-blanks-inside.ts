import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODIFYROLE-6'],
  says: 'Names that differ in blanks inside are taken for the same.',
  change: handling('modifyRole', (usual) => (world, request, now) => {
    const bare = (name: string) => name.replaceAll(' ', '').toLowerCase()
    const same = world.roles
      .all()
      .find(({ name }) => bare(name) === bare(request.parameters.ROLENAME))
    const ROLENAME = same?.name ?? request.parameters.ROLENAME
    return usual(world, { ...request, parameters: { ...request.parameters, ROLENAME } }, now)
  }),
}
