import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATEPOST-3', 'CALLFAM-10'],
  says: 'A finished recording whose GROUP is changed to one that is not recorded is removed.',
  change: afterAccepting('callUpdatePostRecording', (world, { parameters }) => {
    const found = world.recordings.find(Number(parameters.RECORDID))
    if (found && !world.scheduler.decide(found.deviceId, found.data)?.audio) {
      world.recordings.remove(found.recordId)
    }
  }),
}
