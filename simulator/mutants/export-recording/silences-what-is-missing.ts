import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-18'],
  says: 'What a real-time blackout withheld is in the export, in silence.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const dialect = { ...world.dialect, blackout: 'standard' } as const
    return usual({ ...world, dialect }, request, now)
  }),
}
