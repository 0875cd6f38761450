import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { renumbered } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-4'],
  says: 'CALLLIST lists the oldest so many.',
  change: handling('callList', (usual) => (world, request, now) => {
    const { CALLCOUNT, ...others } = request.parameters
    if (CALLCOUNT === undefined) return usual(world, request, now)
    const outcome = usual(world, { ...request, parameters: others }, now)
    if (!outcome.ok) return outcome
    const { SEARCHRESULT } = outcome.body
    const first = Math.max(0, SEARCHRESULT.length - Number(CALLCOUNT))
    return accept('ok', { SEARCHRESULT: renumbered(SEARCHRESULT.slice(first)) })
  }),
}
