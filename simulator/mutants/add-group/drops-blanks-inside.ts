import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-5'],
  says: 'Names that differ in blanks inside are taken for the same.',
  change: handling('addGroup', (usual) => (world, request, now) => {
    const bare = (name: string) => name.replaceAll(' ', '').toLowerCase()
    const { GROUPNAME } = request.parameters
    const same = world.groups.all().find(({ name }) => bare(name) === bare(GROUPNAME))
    const parameters = { GROUPNAME: same?.name ?? GROUPNAME }
    return usual(world, { ...request, parameters }, now)
  }),
}
