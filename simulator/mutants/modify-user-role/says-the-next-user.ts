import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['MODUSERROLE-4'],
  says: 'USERID in RESULTMSG is one too high.',
  change: handling('modifyUserRole', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const { user: told } = outcome.words
    return { ...outcome, words: { ...outcome.words, user: String(Number(told) + 1) } }
  }),
}
