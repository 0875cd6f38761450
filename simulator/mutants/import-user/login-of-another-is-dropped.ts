import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-36'],
  says: 'A USERNAME that another user has is accepted and left out.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { USERNAME, ...others } = request.parameters
    const isTaken = USERNAME !== undefined && world.users.withUsername(USERNAME).length > 0
    const parameters = isTaken ? { ...others, EMPLOYEE_ID: '1' } : request.parameters
    return usual(world, { ...request, parameters }, now)
  }),
}
