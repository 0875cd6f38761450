import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-13'],
  says: 'CALLLIST without a filter lists nothing.',
  change: handling('callList', (usual) => (world, request, now) => {
    const { CALLCOUNT: _, ...filters } = request.parameters
    return Object.keys(filters).length === 0
      ? accept('ok', { SEARCHRESULT: [] })
      : usual(world, request, now)
  }),
}
