import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-11'],
  says: 'A PHONEID with a comma is refused, and its first phone tied.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { PHONEID } = request.parameters
    const outcome = usual(world, request, now)
    const parameters = { ...request.parameters, PHONEID: PHONEID.replace(/,.*/, '') }
    if (PHONEID.includes(',')) usual(world, { ...request, parameters }, now)
    return outcome
  }),
}
