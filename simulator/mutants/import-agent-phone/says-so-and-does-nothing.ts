import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTAGENTPHONE-1',
    'IMPORTAGENTPHONE-14',
    'IMPORTAGENTPHONE-17',
    'IMPORTAGENTPHONE-7',
  ],
  says: 'IMPORTAGENTPHONE is accepted, and no phone is tied or untied.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const phones = world.users.all().map(({ phones }) => phones)
    const outcome = usual(world, request, now)
    for (const [at, user] of world.users.all().entries()) {
      world.users.change(user, { phones: phones[at] ?? [], isAgent: user.isAgent })
    }
    return outcome
  }),
}
