import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-15'],
  says: 'FIRSTNAME and LASTNAME are swapped in the reply.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)

    if (!outcome.ok) return outcome
    return {
      ...outcome,
      body: { ...outcome.body, FIRSTNAME: outcome.body.LASTNAME, LASTNAME: outcome.body.FIRSTNAME },
    }
  }),
}
