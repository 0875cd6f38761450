import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-21'],
  says: 'Whether another user has a phone is looked at for the first one alone.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const { PHONES } = request.parameters
    const outcome = usual(world, request, now)
    if (outcome.ok || outcome.refusal !== 'phoneTaken' || !PHONES?.includes(',')) return outcome
    const first = PHONES.replace(/,.*$/, '')
    return usual(world, { ...request, parameters: { ...request.parameters, PHONES: first } }, now)
  }),
}
