import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-4'],
  says: 'RESULTMSG has the USERNAME of the user, not the USERID.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const { user: told } = outcome.words
    const { username = '' } = world.users.find(Number(told)) ?? {}
    return { ...outcome, words: { ...outcome.words, user: username } }
  }),
}
