import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-15'],
  says: 'LASTNAME in the reply is as it was sent, not as it is stored.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)

    if (!outcome.ok) return outcome
    return {
      ...outcome,
      body: { ...outcome.body, LASTNAME: request.parameters.LASTNAME ?? outcome.body.LASTNAME },
    }
  }),
}
