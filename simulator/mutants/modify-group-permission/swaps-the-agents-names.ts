import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-4'],
  says: 'FIRSTNAME is looked up as a last name, and LASTNAME as a first one.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const { FIRSTNAME, LASTNAME } = request.parameters
    const parameters = { ...request.parameters, FIRSTNAME: LASTNAME, LASTNAME: FIRSTNAME }
    return usual(world, { ...request, parameters }, now)
  }),
}
