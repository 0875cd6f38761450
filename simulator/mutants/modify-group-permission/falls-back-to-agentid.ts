import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-16'],
  says: 'Names that nobody has are made good by the AGENTID beside them.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'agentNotFound') return outcome
    const parameters = { ...request.parameters, FIRSTNAME: undefined }
    return usual(world, { ...request, parameters }, now)
  }),
}
