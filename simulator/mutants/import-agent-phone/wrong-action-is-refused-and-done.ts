import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-13'],
  says: 'An ACTION that is neither is refused, and the phone tied.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const isWrong = !outcome.ok && outcome.refusal === 'actionInvalid'
    if (isWrong)
      usual(world, { ...request, parameters: { ...request.parameters, ACTION: 'ADD' } }, now)
    return outcome
  }),
}
