import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { renumbered } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-2'],
  says: 'CALLLIST lists what matches one of two filters.',
  change: handling('callList', (usual) => (world, request, now) => {
    const { USER3, USER4, DEVICEID, ...others } = request.parameters
    const asked = [{ USER3 }, { USER4 }, { DEVICEID }].filter((one) => Object.values(one)[0])
    if (asked.length < 2) return usual(world, request, now)
    const found = asked.map((one) =>
      usual(world, { ...request, parameters: { ...others, ...one } }, now),
    )
    const all = found.flatMap((one) => (one.ok ? one.body.SEARCHRESULT : []))
    const byId = new Map(all.map((one) => [one.RECORDID, one]))
    return accept('ok', { SEARCHRESULT: renumbered([...byId.values()]) })
  }),
}
