import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-12'],
  says: 'CALLLIST lists what has a blank field where the filter is blank.',
  change: handling('callList', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok || request.parameters.USER9 !== '') return outcome
    return accept('ok', {
      SEARCHRESULT: outcome.body.SEARCHRESULT.filter(({ USER9 }) => USER9 === ''),
    })
  }),
}
