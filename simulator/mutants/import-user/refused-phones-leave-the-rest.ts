import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-21'],
  says: 'Where another user has a phone the request is refused, and everything but the phones is done.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { PHONES: _, ...others } = request.parameters
    const outcome = usual(world, request, now)
    const isTaken = !outcome.ok && outcome.refusal === 'phoneTaken'
    if (isTaken) usual(world, { ...request, parameters: others }, now)
    return outcome
  }),
}
