import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const lastOf = perWorld(() => ({ id: '' }))

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-39'],
  says: 'LIST shows whoever was changed last at the end.',
  change: handling('importUser', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    if (request.parameters.USER_ID !== undefined) lastOf(world).id = request.parameters.USER_ID
    const { id } = lastOf(world)
    const USERS = outcome.body.USERS.map(({ COUNT, USER }) => ({
      COUNT,
      USER: USER.toSorted((a, b) => Number(a.USER_ID === id) - Number(b.USER_ID === id)),
    }))
    return { ...outcome, body: { USERS } }
  }),
}
