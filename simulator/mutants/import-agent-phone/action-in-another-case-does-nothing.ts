import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['WEB-9'],
  says: "ACTION in another case than the document's is accepted, and nothing done.",
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { ACTION } = request.parameters
    const phones = world.users.all().map(({ phones }) => phones)
    const outcome = usual(world, request, now)
    if (ACTION === ACTION.toUpperCase()) return outcome
    for (const [at, user] of world.users.all().entries()) {
      world.users.change(user, { phones: phones[at] ?? [] })
    }
    return outcome
  }),
}
