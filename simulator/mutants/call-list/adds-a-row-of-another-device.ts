import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { renumbered } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-1', 'CALLLIST-2'],
  says: 'CALLLIST lists, after what matches, the newest recording of any other device.',
  change: handling('callList', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    const { DEVICEID, CALLCOUNT } = request.parameters
    if (!outcome.ok || DEVICEID === undefined || CALLCOUNT !== undefined) return outcome
    const all = usual(world, { ...request, parameters: {} }, now)
    const other = all.ok
      ? all.body.SEARCHRESULT.find((one) => one.DEVICEID !== DEVICEID)
      : undefined
    const found = outcome.body.SEARCHRESULT
    return accept('ok', { SEARCHRESULT: other ? renumbered([...found, other]) : found })
  }),
}
