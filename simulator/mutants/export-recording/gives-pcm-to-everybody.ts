import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-4', 'EXPORT-10'],
  says: 'PCM is given out where no speech analytics product is in use.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const server = { ...world.server, speechAnalytics: true }
    return usual({ ...world, server }, request, now)
  }),
}
