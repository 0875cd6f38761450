import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-1'],
  says: 'CALLUPDATE with RECORDID changes the recording with the next number as well.',
  change: afterAccepting('callUpdatePostRecording', (world, { parameters }) => {
    const next = world.recordings.find(Number(parameters.RECORDID) + 1)
    if (next) world.recordings.update(next, parameters)
  }),
}
