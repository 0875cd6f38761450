import { refuse } from '../../core/outcome.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const given = perWorld(() => new Set<string>())

export const mutant: Mutant = {
  breaks: ['EXPORT-2', 'EXPORT-19'],
  says: 'A recording is exported once only.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!('media' in outcome)) return outcome
    const key = JSON.stringify(outcome.media)
    const isAgain = given(world).has(key)
    given(world).add(key)
    return isAgain ? refuse('recordingNotFound') : outcome
  }),
}
