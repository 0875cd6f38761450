import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-8'],
  says: 'CALLLIST names a deleted user by the first name alone.',
  change: handling('callList', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const SEARCHRESULT = outcome.body.SEARCHRESULT.map((one) => {
      const isThere = world.users.named(one.AGENTFIRSTNAME, one.AGENTLASTNAME).length > 0
      return isThere ? one : { ...one, AGENTLASTNAME: '' }
    })
    return { ...outcome, body: { SEARCHRESULT } }
  }),
}
