import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-9'],
  says: 'CALLLIST has no RECORDID in PLAYBACKLINK.',
  change: tellingRecordings((one) => ({
    ...one,
    PLAYBACKLINK: one.PLAYBACKLINK.replace(`${one.RECORDID}/false`, ''),
  })),
}
