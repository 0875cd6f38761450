import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { renumbered } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-14'],
  says: 'CALLLIST finds a number without the plus before it.',
  change: handling('callList', (usual) => (world, request, now) => {
    const { USER1, ANI, DNIS, ...others } = request.parameters
    const outcome = usual(world, { ...request, parameters: others }, now)
    if (!outcome.ok) return outcome
    const found = outcome.body.SEARCHRESULT.filter(
      (one) => isLike(one.USER1, USER1) && isLike(one.ANI, ANI) && isLike(one.DNIS, DNIS),
    )
    return accept('ok', { SEARCHRESULT: renumbered(found) })
  }),
}

function isLike(text: string, wanted = ''): boolean {
  return wanted === '' || text.replace('+', '') === wanted.replace('+', '')
}
