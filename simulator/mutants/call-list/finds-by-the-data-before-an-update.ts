import { accept } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { renumbered } from '../change/listing-recordings.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const kept = perWorld(() => new Map<number, string>())

export const mutant: Mutant = {
  breaks: ['CALLLIST-1'],
  says: 'CALLLIST finds a recording by the USER3 that it had before it was updated.',
  change: together(
    handling('callUpdatePostRecording', (usual) => (world, request, now) => {
      const recording = world.recordings.find(Number(request.parameters.RECORDID))
      if (recording && !kept(world).has(recording.recordId))
        kept(world).set(recording.recordId, recording.data.USER3)
      return usual(world, request, now)
    }),
    handling('callList', (usual) => (world, request, now) => {
      const { USER3, ...others } = request.parameters
      if (!USER3 || kept(world).size === 0) return usual(world, request, now)
      const outcome = usual(world, { ...request, parameters: others }, now)
      if (!outcome.ok) return outcome
      const found = outcome.body.SEARCHRESULT.filter(
        (one) => (kept(world).get(Number(one.RECORDID)) ?? one.USER3) === USER3,
      )
      return accept('ok', { SEARCHRESULT: renumbered(found) })
    }),
  ),
}
