import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-9'],
  says: 'CALLLIST has the number of the next recording in PLAYBACKLINK.',
  change: tellingRecordings((one) => ({
    ...one,
    PLAYBACKLINK: one.PLAYBACKLINK.replace(`/${one.RECORDID}/`, `/${Number(one.RECORDID) + 1}/`),
  })),
}
