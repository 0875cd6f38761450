import { handling } from '../change/handling.ts'
import { listingUsers } from '../change/listed-users.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-6', 'IMPORTUSER-8', 'IMPORTUSER-19'],
  says: 'DELETE leaves nothing of a user, neither in LIST nor in recordings.',
  change: (usual) =>
    handling('callList', (next) => (world, request, now) => {
      const outcome = next(world, request, now)
      if (!outcome.ok) return outcome
      const SEARCHRESULT = outcome.body.SEARCHRESULT.map((one) => {
        const isThere = world.users.named(one.AGENTFIRSTNAME, one.AGENTLASTNAME).length > 0
        return isThere ? one : { ...one, AGENTFIRSTNAME: '', AGENTLASTNAME: '' }
      })
      return { ...outcome, body: { SEARCHRESULT } }
    })(listingUsers((users) => users.filter(({ STATUS }) => STATUS !== 'D'))(usual)),
}
