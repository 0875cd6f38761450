import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-17'],
  says: 'CALLLIST shows no SYS_USER.',
  change: handling('callList', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const SEARCHRESULT = outcome.body.SEARCHRESULT.map((one) => ({ ...one, SYS_USER: '' }))
    return { ...outcome, body: { SEARCHRESULT } }
  }),
}
