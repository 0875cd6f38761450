import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['ADDGROUP-Q1'],
  says: 'A GROUPNAME with an ampersand means the first group that is active.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { GROUPNAME } = request.parameters
    const first = world.groups.all().find(({ isActive }) => isActive)
    const parameters = { ...request.parameters, GROUPNAME: first?.name }
    return usual(world, GROUPNAME?.includes('&') ? { ...request, parameters } : request, now)
  }),
}
