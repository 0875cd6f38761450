import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-16'],
  says: 'CALLLIST rounds DURATION.',
  change: tellingRecordings((one, world) => {
    const recording = world.recordings.find(Number(one.RECORDID))
    return recording
      ? { ...one, DURATION: String(Math.round((recording.endedAt - recording.startedAt) / 1000)) }
      : one
  }),
}
