import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-3'],
  says: 'LIST without a password shows no more than the first user.',
  change: importing('LIST', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { importPassword } = world.server
    if (!outcome.ok || importPassword === undefined) return outcome
    const USERS = outcome.body.USERS.map(({ USER }) => ({ COUNT: '1', USER: USER.slice(0, 1) }))
    return { ...outcome, body: { USERS } }
  }),
}
