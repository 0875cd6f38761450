import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { renumbered } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-4'],
  says: 'CALLLIST takes the newest so many, and of these what is in the range of dates.',
  change: handling('callList', (usual) => (world, request, now) => {
    const { CALLDATESTART, CALLDATEEND, ...others } = request.parameters
    if (CALLDATEEND === undefined || others.CALLCOUNT === undefined)
      return usual(world, request, now)
    const outcome = usual(world, { ...request, parameters: others }, now)
    if (!outcome.ok) return outcome
    const found = outcome.body.SEARCHRESULT.filter(
      ({ RECORDINGTIME }) =>
        Number(RECORDINGTIME) >= Number(CALLDATESTART ?? 0) &&
        Number(RECORDINGTIME) <= Number(CALLDATEEND),
    )
    return accept('ok', { SEARCHRESULT: renumbered(found) })
  }),
}
