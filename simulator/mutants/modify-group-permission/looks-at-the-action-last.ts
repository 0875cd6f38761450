import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODGROUPPERM-18'],
  says: 'An ACTION that is none is told after everything else.',
  change: handling('modifyGroupPermission', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'actionInvalid') return outcome
    const parameters = { ...request.parameters, ACTION: 'DELETE' }
    const other = usual(world, { ...request, parameters }, now)
    return other.ok ? outcome : other
  }),
}
